// @generated from the schema "VoicemailStartDetailEventTopicVoicemailStartEvent"; changes made here are lost at the next generation

/// The schema `VoicemailStartDetailEventTopicVoicemailStartEvent`.
#[repr(C)]
pub struct VoicemailStartDetailEventTopicVoicemailStartEvent {
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

crate::runtime::model!(VoicemailStartDetailEventTopicVoicemailStartEvent "VoicemailStartDetailEventTopicVoicemailStartEvent" 14 {
    (
        event_time: i64 = "eventTime" 0 with_event_time,
        conversation_id: ::std::string::String = "conversationId" 0 with_conversation_id,
        participant_id: ::std::string::String = "participantId" 0 with_participant_id,
        session_id: ::std::string::String = "sessionId" 0 with_session_id,
        media_type: crate::runtime::Open<MediaType> = "mediaType" 0 with_media_type,
        provider: ::std::string::String = "provider" 0 with_provider,
        direction: crate::runtime::Open<Direction> = "direction" 0 with_direction,
        ani: ::std::string::String = "ani" 0 with_ani,
        dnis: ::std::string::String = "dnis" 0 with_dnis,
        user_id: ::std::string::String = "userId" 0 with_user_id,
        queue_id: ::std::string::String = "queueId" 0 with_queue_id,
        division_id: ::std::string::String = "divisionId" 0 with_division_id,
        conversation_external_contact_ids: ::std::vec::Vec<::std::string::String> = "conversationExternalContactIds" 0 with_conversation_external_contact_ids,
        conversation_external_organization_ids: ::std::vec::Vec<::std::string::String> = "conversationExternalOrganizationIds" 0 with_conversation_external_organization_ids,
    )
});

/// The property `mediaType` of `VoicemailStartDetailEventTopicVoicemailStartEvent`. Known values: `UNKNOWN`, `VOICE`, `CHAT`, `EMAIL`, `CALLBACK`, `COBROWSE`, `VIDEO`, `SCREENSHARE`, `MESSAGE`, `INTERNALMESSAGE`.
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

/// The property `direction` of `VoicemailStartDetailEventTopicVoicemailStartEvent`. Known values: `UNKNOWN`, `INBOUND`, `OUTBOUND`.
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
