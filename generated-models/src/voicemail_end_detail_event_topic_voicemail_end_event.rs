// @generated from the schema "VoicemailEndDetailEventTopicVoicemailEndEvent"; changes made here are lost at the next generation

/// The schema `VoicemailEndDetailEventTopicVoicemailEndEvent`.
#[repr(C)]
pub struct VoicemailEndDetailEventTopicVoicemailEndEvent {
    /// `eventTime`: `integer`.
    #[doc(alias = "eventTime")]
    pub event_time: ::std::option::Option<i64>,
    /// `conversationId`: `string`.
    #[doc(alias = "conversationId")]
    pub conversation_id: ::std::option::Option<::std::string::String>,
    /// `participantId`: `string`.
    #[doc(alias = "participantId")]
    pub participant_id: ::std::option::Option<::std::string::String>,
    /// `sessionId`: `string`.
    #[doc(alias = "sessionId")]
    pub session_id: ::std::option::Option<::std::string::String>,
    /// `disconnectType`: `string`.
    #[doc(alias = "disconnectType")]
    pub disconnect_type: ::std::option::Option<crate::runtime::Open<DisconnectType>>,
    /// `mediaType`: `string`.
    #[doc(alias = "mediaType")]
    pub media_type: ::std::option::Option<crate::runtime::Open<MediaType>>,
    /// `provider`: `string`.
    pub provider: ::std::option::Option<::std::string::String>,
    /// `direction`: `string`.
    pub direction: ::std::option::Option<crate::runtime::Open<Direction>>,
    /// `ani`: `string`.
    pub ani: ::std::option::Option<::std::string::String>,
    /// `dnis`: `string`.
    pub dnis: ::std::option::Option<::std::string::String>,
    /// `userId`: `string`.
    #[doc(alias = "userId")]
    pub user_id: ::std::option::Option<::std::string::String>,
    /// `queueId`: `string`.
    #[doc(alias = "queueId")]
    pub queue_id: ::std::option::Option<::std::string::String>,
    /// `divisionId`: `string`.
    #[doc(alias = "divisionId")]
    pub division_id: ::std::option::Option<::std::string::String>,
    /// `voicemailDurationMs`: `integer`.
    #[doc(alias = "voicemailDurationMs")]
    pub voicemail_duration_ms: ::std::option::Option<i64>,
    /// `conversationExternalContactIds`: `array of string`.
    #[doc(alias = "conversationExternalContactIds")]
    pub conversation_external_contact_ids: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `conversationExternalOrganizationIds`: `array of string`.
    #[doc(alias = "conversationExternalOrganizationIds")]
    pub conversation_external_organization_ids: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(VoicemailEndDetailEventTopicVoicemailEndEvent "VoicemailEndDetailEventTopicVoicemailEndEvent" 16 {
    (
        event_time: i64 = "eventTime" 0 with_event_time,
        conversation_id: ::std::string::String = "conversationId" 0 with_conversation_id,
        participant_id: ::std::string::String = "participantId" 0 with_participant_id,
        session_id: ::std::string::String = "sessionId" 0 with_session_id,
        disconnect_type: crate::runtime::Open<DisconnectType> = "disconnectType" 0 with_disconnect_type,
        media_type: crate::runtime::Open<MediaType> = "mediaType" 0 with_media_type,
        provider: ::std::string::String = "provider" 0 with_provider,
        direction: crate::runtime::Open<Direction> = "direction" 0 with_direction,
        ani: ::std::string::String = "ani" 0 with_ani,
        dnis: ::std::string::String = "dnis" 0 with_dnis,
        user_id: ::std::string::String = "userId" 0 with_user_id,
        queue_id: ::std::string::String = "queueId" 0 with_queue_id,
        division_id: ::std::string::String = "divisionId" 0 with_division_id,
        voicemail_duration_ms: i64 = "voicemailDurationMs" 0 with_voicemail_duration_ms,
        conversation_external_contact_ids: ::std::vec::Vec<::std::string::String> = "conversationExternalContactIds" 0 with_conversation_external_contact_ids,
        conversation_external_organization_ids: ::std::vec::Vec<::std::string::String> = "conversationExternalOrganizationIds" 0 with_conversation_external_organization_ids,
    )
});

/// The property `disconnectType` of `VoicemailEndDetailEventTopicVoicemailEndEvent`. Known values: `UNKNOWN`, `ENDPOINT`, `CLIENT`, `SYSTEM`, `TRANSFER`, `ERROR`, `PEER`, `OTHER`, `SPAM`, `TIMEOUT`, `TRANSPORT_FAILURE`, `CONFERENCE_TRANSFER`, `CONSULT_TRANSFER`, `FORWARD_TRANSFER`, `NO_ANSWER_TRANSFER`, `NOT_AVAILABLE_TRANSFER`, `UNCALLABLE`, `DND_ENDPOINT`, `DND_TRANSFER`.
#[non_exhaustive]
pub enum DisconnectType {
    Unknown,
    Endpoint,
    Client,
    System,
    Transfer,
    Error,
    Peer,
    Other,
    Spam,
    Timeout,
    TransportFailure,
    ConferenceTransfer,
    ConsultTransfer,
    ForwardTransfer,
    NoAnswerTransfer,
    NotAvailableTransfer,
    Uncallable,
    DndEndpoint,
    DndTransfer,
}

crate::runtime::known!(DisconnectType);

impl crate::runtime::Enum for DisconnectType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unknown, "UNKNOWN"),
        (Self::Endpoint, "ENDPOINT"),
        (Self::Client, "CLIENT"),
        (Self::System, "SYSTEM"),
        (Self::Transfer, "TRANSFER"),
        (Self::Error, "ERROR"),
        (Self::Peer, "PEER"),
        (Self::Other, "OTHER"),
        (Self::Spam, "SPAM"),
        (Self::Timeout, "TIMEOUT"),
        (Self::TransportFailure, "TRANSPORT_FAILURE"),
        (Self::ConferenceTransfer, "CONFERENCE_TRANSFER"),
        (Self::ConsultTransfer, "CONSULT_TRANSFER"),
        (Self::ForwardTransfer, "FORWARD_TRANSFER"),
        (Self::NoAnswerTransfer, "NO_ANSWER_TRANSFER"),
        (Self::NotAvailableTransfer, "NOT_AVAILABLE_TRANSFER"),
        (Self::Uncallable, "UNCALLABLE"),
        (Self::DndEndpoint, "DND_ENDPOINT"),
        (Self::DndTransfer, "DND_TRANSFER"),
    ];
}

/// The property `mediaType` of `VoicemailEndDetailEventTopicVoicemailEndEvent`. Known values: `UNKNOWN`, `VOICE`, `CHAT`, `EMAIL`, `CALLBACK`, `COBROWSE`, `VIDEO`, `SCREENSHARE`, `MESSAGE`, `INTERNALMESSAGE`.
#[non_exhaustive]
pub enum MediaType {
    Unknown,
    Voice,
    Chat,
    Email,
    Callback,
    Cobrowse,
    Video,
    Screenshare,
    Message,
    Internalmessage,
}

crate::runtime::known!(MediaType);

impl crate::runtime::Enum for MediaType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unknown, "UNKNOWN"),
        (Self::Voice, "VOICE"),
        (Self::Chat, "CHAT"),
        (Self::Email, "EMAIL"),
        (Self::Callback, "CALLBACK"),
        (Self::Cobrowse, "COBROWSE"),
        (Self::Video, "VIDEO"),
        (Self::Screenshare, "SCREENSHARE"),
        (Self::Message, "MESSAGE"),
        (Self::Internalmessage, "INTERNALMESSAGE"),
    ];
}

/// The property `direction` of `VoicemailEndDetailEventTopicVoicemailEndEvent`. Known values: `UNKNOWN`, `INBOUND`, `OUTBOUND`.
#[non_exhaustive]
pub enum Direction {
    Unknown,
    Inbound,
    Outbound,
}

crate::runtime::known!(Direction);

impl crate::runtime::Enum for Direction {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unknown, "UNKNOWN"),
        (Self::Inbound, "INBOUND"),
        (Self::Outbound, "OUTBOUND"),
    ];
}
