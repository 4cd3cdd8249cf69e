// @generated from the schema "VoicemailEndDetailEventTopicVoicemailEndEvent"; changes made here are lost at the next generation

/// The schema `VoicemailEndDetailEventTopicVoicemailEndEvent`.
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

impl crate::runtime::Model for VoicemailEndDetailEventTopicVoicemailEndEvent {
    const EMPTY: Self = Self {
        event_time: ::std::option::Option::None,
        conversation_id: ::std::option::Option::None,
        participant_id: ::std::option::Option::None,
        session_id: ::std::option::Option::None,
        disconnect_type: ::std::option::Option::None,
        media_type: ::std::option::Option::None,
        provider: ::std::option::Option::None,
        direction: ::std::option::Option::None,
        ani: ::std::option::Option::None,
        dnis: ::std::option::Option::None,
        user_id: ::std::option::Option::None,
        queue_id: ::std::option::Option::None,
        division_id: ::std::option::Option::None,
        voicemail_duration_ms: ::std::option::Option::None,
        conversation_external_contact_ids: ::std::option::Option::None,
        conversation_external_organization_ids: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &VoicemailEndDetailEventTopicVoicemailEndEvent = &<VoicemailEndDetailEventTopicVoicemailEndEvent as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "VoicemailEndDetailEventTopicVoicemailEndEvent",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("eventTime", "event_time", 0),
            ("conversationId", "conversation_id", 0),
            ("participantId", "participant_id", 0),
            ("sessionId", "session_id", 0),
            ("disconnectType", "disconnect_type", 0),
            ("mediaType", "media_type", 0),
            ("provider", "provider", 0),
            ("direction", "direction", 0),
            ("ani", "ani", 0),
            ("dnis", "dnis", 0),
            ("userId", "user_id", 0),
            ("queueId", "queue_id", 0),
            ("divisionId", "division_id", 0),
            ("voicemailDurationMs", "voicemail_duration_ms", 0),
            ("conversationExternalContactIds", "conversation_external_contact_ids", 0),
            (
                "conversationExternalOrganizationIds",
                "conversation_external_organization_ids",
                0,
            ),
        ],
        fields: &[
            &E.event_time,
            &E.conversation_id,
            &E.participant_id,
            &E.session_id,
            &E.disconnect_type,
            &E.media_type,
            &E.provider,
            &E.direction,
            &E.ani,
            &E.dnis,
            &E.user_id,
            &E.queue_id,
            &E.division_id,
            &E.voicemail_duration_ms,
            &E.conversation_external_contact_ids,
            &E.conversation_external_organization_ids,
        ],
    }
};

crate::runtime::model!(VoicemailEndDetailEventTopicVoicemailEndEvent);

crate::runtime::setters!(VoicemailEndDetailEventTopicVoicemailEndEvent {
    with_event_time: event_time: i64,
    with_conversation_id: conversation_id: ::std::string::String,
    with_participant_id: participant_id: ::std::string::String,
    with_session_id: session_id: ::std::string::String,
    with_disconnect_type: disconnect_type: crate::runtime::Open<DisconnectType>,
    with_media_type: media_type: crate::runtime::Open<MediaType>,
    with_provider: provider: ::std::string::String,
    with_direction: direction: crate::runtime::Open<Direction>,
    with_ani: ani: ::std::string::String,
    with_dnis: dnis: ::std::string::String,
    with_user_id: user_id: ::std::string::String,
    with_queue_id: queue_id: ::std::string::String,
    with_division_id: division_id: ::std::string::String,
    with_voicemail_duration_ms: voicemail_duration_ms: i64,
    with_conversation_external_contact_ids: conversation_external_contact_ids: ::std::vec::Vec<::std::string::String>,
    with_conversation_external_organization_ids: conversation_external_organization_ids: ::std::vec::Vec<::std::string::String>,
});

/// The property `disconnectType` of `VoicemailEndDetailEventTopicVoicemailEndEvent`. Known values: `UNKNOWN`, `ENDPOINT`, `CLIENT`, `SYSTEM`, `TRANSFER`, `ERROR`, `PEER`, `OTHER`, `SPAM`, `TIMEOUT`, `TRANSPORT_FAILURE`, `CONFERENCE_TRANSFER`, `CONSULT_TRANSFER`, `FORWARD_TRANSFER`, `NO_ANSWER_TRANSFER`, `NOT_AVAILABLE_TRANSFER`, `UNCALLABLE`, `DND_ENDPOINT`, `DND_TRANSFER`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Direction {
    Unknown,
    Inbound,
    Outbound,
}

impl crate::runtime::Enum for Direction {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unknown, "UNKNOWN"),
        (Self::Inbound, "INBOUND"),
        (Self::Outbound, "OUTBOUND"),
    ];
}
