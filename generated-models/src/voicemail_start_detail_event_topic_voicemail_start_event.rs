// @generated from the schema "VoicemailStartDetailEventTopicVoicemailStartEvent"; changes made here are lost at the next generation

/// The schema `VoicemailStartDetailEventTopicVoicemailStartEvent`.
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

impl crate::runtime::Model for VoicemailStartDetailEventTopicVoicemailStartEvent {
    const EMPTY: Self = Self {
        event_time: ::std::option::Option::None,
        conversation_id: ::std::option::Option::None,
        participant_id: ::std::option::Option::None,
        session_id: ::std::option::Option::None,
        media_type: ::std::option::Option::None,
        provider: ::std::option::Option::None,
        direction: ::std::option::Option::None,
        ani: ::std::option::Option::None,
        dnis: ::std::option::Option::None,
        user_id: ::std::option::Option::None,
        queue_id: ::std::option::Option::None,
        division_id: ::std::option::Option::None,
        conversation_external_contact_ids: ::std::option::Option::None,
        conversation_external_organization_ids: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &VoicemailStartDetailEventTopicVoicemailStartEvent = &<VoicemailStartDetailEventTopicVoicemailStartEvent as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "VoicemailStartDetailEventTopicVoicemailStartEvent",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("eventTime", "event_time", 0),
            ("conversationId", "conversation_id", 0),
            ("participantId", "participant_id", 0),
            ("sessionId", "session_id", 0),
            ("mediaType", "media_type", 0),
            ("provider", "provider", 0),
            ("direction", "direction", 0),
            ("ani", "ani", 0),
            ("dnis", "dnis", 0),
            ("userId", "user_id", 0),
            ("queueId", "queue_id", 0),
            ("divisionId", "division_id", 0),
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
            &E.media_type,
            &E.provider,
            &E.direction,
            &E.ani,
            &E.dnis,
            &E.user_id,
            &E.queue_id,
            &E.division_id,
            &E.conversation_external_contact_ids,
            &E.conversation_external_organization_ids,
        ],
    }
};

crate::runtime::model!(VoicemailStartDetailEventTopicVoicemailStartEvent);

crate::runtime::setters!(VoicemailStartDetailEventTopicVoicemailStartEvent {
    with_event_time: event_time: i64,
    with_conversation_id: conversation_id: ::std::string::String,
    with_participant_id: participant_id: ::std::string::String,
    with_session_id: session_id: ::std::string::String,
    with_media_type: media_type: crate::runtime::Open<MediaType>,
    with_provider: provider: ::std::string::String,
    with_direction: direction: crate::runtime::Open<Direction>,
    with_ani: ani: ::std::string::String,
    with_dnis: dnis: ::std::string::String,
    with_user_id: user_id: ::std::string::String,
    with_queue_id: queue_id: ::std::string::String,
    with_division_id: division_id: ::std::string::String,
    with_conversation_external_contact_ids: conversation_external_contact_ids: ::std::vec::Vec<::std::string::String>,
    with_conversation_external_organization_ids: conversation_external_organization_ids: ::std::vec::Vec<::std::string::String>,
});

/// The property `mediaType` of `VoicemailStartDetailEventTopicVoicemailStartEvent`. Known values: `UNKNOWN`, `VOICE`, `CHAT`, `EMAIL`, `CALLBACK`, `COBROWSE`, `VIDEO`, `SCREENSHARE`, `MESSAGE`, `INTERNALMESSAGE`.
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

/// The property `direction` of `VoicemailStartDetailEventTopicVoicemailStartEvent`. Known values: `UNKNOWN`, `INBOUND`, `OUTBOUND`.
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
