// @generated from the schema "AcdEndDetailEventTopicAcdEndEvent"; changes made here are lost at the next generation

/// The schema `AcdEndDetailEventTopicAcdEndEvent`.
pub struct AcdEndDetailEventTopicAcdEndEvent {
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
    /// `addressTo`: `string`.
    #[doc(alias = "addressTo")]
    pub address_to: ::std::option::Option<::std::string::String>,
    /// `addressFrom`: `string`.
    #[doc(alias = "addressFrom")]
    pub address_from: ::std::option::Option<::std::string::String>,
    /// `callbackUserName`: `string`.
    #[doc(alias = "callbackUserName")]
    pub callback_user_name: ::std::option::Option<::std::string::String>,
    /// `callbackNumbers`: `array of string`.
    #[doc(alias = "callbackNumbers")]
    pub callback_numbers: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `callbackScheduledTime`: `integer`.
    #[doc(alias = "callbackScheduledTime")]
    pub callback_scheduled_time: ::std::option::Option<i64>,
    /// `subject`: `string`.
    pub subject: ::std::option::Option<::std::string::String>,
    /// `messageType`: `string`.
    #[doc(alias = "messageType")]
    pub message_type: ::std::option::Option<crate::runtime::Open<MessageType>>,
    /// `queueId`: `string`.
    #[doc(alias = "queueId")]
    pub queue_id: ::std::option::Option<::std::string::String>,
    /// `divisionId`: `string`.
    #[doc(alias = "divisionId")]
    pub division_id: ::std::option::Option<::std::string::String>,
    /// `acdOutcome`: `string`.
    #[doc(alias = "acdOutcome")]
    pub acd_outcome: ::std::option::Option<crate::runtime::Open<AcdOutcome>>,
    /// `answeredUserId`: `string`.
    #[doc(alias = "answeredUserId")]
    pub answered_user_id: ::std::option::Option<::std::string::String>,
    /// `requestedRoutings`: `array of string`.
    #[doc(alias = "requestedRoutings")]
    pub requested_routings: ::std::option::Option<
        ::std::vec::Vec<crate::runtime::Open<RequestedRoutings>>,
    >,
    /// `usedRouting`: `string`.
    #[doc(alias = "usedRouting")]
    pub used_routing: ::std::option::Option<crate::runtime::Open<UsedRouting>>,
    /// `requestedRoutingSkillIds`: `array of string`.
    #[doc(alias = "requestedRoutingSkillIds")]
    pub requested_routing_skill_ids: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `requestedLanguageId`: `string`.
    #[doc(alias = "requestedLanguageId")]
    pub requested_language_id: ::std::option::Option<::std::string::String>,
    /// `requestedRoutingUserIds`: `array of string`.
    #[doc(alias = "requestedRoutingUserIds")]
    pub requested_routing_user_ids: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `routingPriority`: `integer`.
    #[doc(alias = "routingPriority")]
    pub routing_priority: ::std::option::Option<i64>,
    /// `connectedDurationMs`: `integer`.
    #[doc(alias = "connectedDurationMs")]
    pub connected_duration_ms: ::std::option::Option<i64>,
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
    /// `utilizationLabel`: `string`.
    #[doc(alias = "utilizationLabel")]
    pub utilization_label: ::std::option::Option<::std::string::String>,
    /// `flowType`: `string`.
    #[doc(alias = "flowType")]
    pub flow_type: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AcdEndDetailEventTopicAcdEndEvent {
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
        address_to: ::std::option::Option::None,
        address_from: ::std::option::Option::None,
        callback_user_name: ::std::option::Option::None,
        callback_numbers: ::std::option::Option::None,
        callback_scheduled_time: ::std::option::Option::None,
        subject: ::std::option::Option::None,
        message_type: ::std::option::Option::None,
        queue_id: ::std::option::Option::None,
        division_id: ::std::option::Option::None,
        acd_outcome: ::std::option::Option::None,
        answered_user_id: ::std::option::Option::None,
        requested_routings: ::std::option::Option::None,
        used_routing: ::std::option::Option::None,
        requested_routing_skill_ids: ::std::option::Option::None,
        requested_language_id: ::std::option::Option::None,
        requested_routing_user_ids: ::std::option::Option::None,
        routing_priority: ::std::option::Option::None,
        connected_duration_ms: ::std::option::Option::None,
        conversation_external_contact_ids: ::std::option::Option::None,
        conversation_external_organization_ids: ::std::option::Option::None,
        utilization_label: ::std::option::Option::None,
        flow_type: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AcdEndDetailEventTopicAcdEndEvent = &<AcdEndDetailEventTopicAcdEndEvent as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AcdEndDetailEventTopicAcdEndEvent",
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
            ("addressTo", "address_to", 0),
            ("addressFrom", "address_from", 0),
            ("callbackUserName", "callback_user_name", 0),
            ("callbackNumbers", "callback_numbers", 0),
            ("callbackScheduledTime", "callback_scheduled_time", 0),
            ("subject", "subject", 0),
            ("messageType", "message_type", 0),
            ("queueId", "queue_id", 0),
            ("divisionId", "division_id", 0),
            ("acdOutcome", "acd_outcome", 0),
            ("answeredUserId", "answered_user_id", 0),
            ("requestedRoutings", "requested_routings", 0),
            ("usedRouting", "used_routing", 0),
            ("requestedRoutingSkillIds", "requested_routing_skill_ids", 0),
            ("requestedLanguageId", "requested_language_id", 0),
            ("requestedRoutingUserIds", "requested_routing_user_ids", 0),
            ("routingPriority", "routing_priority", 0),
            ("connectedDurationMs", "connected_duration_ms", 0),
            ("conversationExternalContactIds", "conversation_external_contact_ids", 0),
            (
                "conversationExternalOrganizationIds",
                "conversation_external_organization_ids",
                0,
            ),
            ("utilizationLabel", "utilization_label", 0),
            ("flowType", "flow_type", 0),
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
            &E.address_to,
            &E.address_from,
            &E.callback_user_name,
            &E.callback_numbers,
            &E.callback_scheduled_time,
            &E.subject,
            &E.message_type,
            &E.queue_id,
            &E.division_id,
            &E.acd_outcome,
            &E.answered_user_id,
            &E.requested_routings,
            &E.used_routing,
            &E.requested_routing_skill_ids,
            &E.requested_language_id,
            &E.requested_routing_user_ids,
            &E.routing_priority,
            &E.connected_duration_ms,
            &E.conversation_external_contact_ids,
            &E.conversation_external_organization_ids,
            &E.utilization_label,
            &E.flow_type,
        ],
    }
};

crate::runtime::model!(AcdEndDetailEventTopicAcdEndEvent);

crate::runtime::setters!(AcdEndDetailEventTopicAcdEndEvent {
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
    with_address_to: address_to: ::std::string::String,
    with_address_from: address_from: ::std::string::String,
    with_callback_user_name: callback_user_name: ::std::string::String,
    with_callback_numbers: callback_numbers: ::std::vec::Vec<::std::string::String>,
    with_callback_scheduled_time: callback_scheduled_time: i64,
    with_subject: subject: ::std::string::String,
    with_message_type: message_type: crate::runtime::Open<MessageType>,
    with_queue_id: queue_id: ::std::string::String,
    with_division_id: division_id: ::std::string::String,
    with_acd_outcome: acd_outcome: crate::runtime::Open<AcdOutcome>,
    with_answered_user_id: answered_user_id: ::std::string::String,
    with_requested_routings: requested_routings: ::std::vec::Vec<crate::runtime::Open<RequestedRoutings>>,
    with_used_routing: used_routing: crate::runtime::Open<UsedRouting>,
    with_requested_routing_skill_ids: requested_routing_skill_ids: ::std::vec::Vec<::std::string::String>,
    with_requested_language_id: requested_language_id: ::std::string::String,
    with_requested_routing_user_ids: requested_routing_user_ids: ::std::vec::Vec<::std::string::String>,
    with_routing_priority: routing_priority: i64,
    with_connected_duration_ms: connected_duration_ms: i64,
    with_conversation_external_contact_ids: conversation_external_contact_ids: ::std::vec::Vec<::std::string::String>,
    with_conversation_external_organization_ids: conversation_external_organization_ids: ::std::vec::Vec<::std::string::String>,
    with_utilization_label: utilization_label: ::std::string::String,
    with_flow_type: flow_type: ::std::string::String,
});

/// The property `disconnectType` of `AcdEndDetailEventTopicAcdEndEvent`. Known values: `UNKNOWN`, `ENDPOINT`, `CLIENT`, `SYSTEM`, `TRANSFER`, `ERROR`, `PEER`, `OTHER`, `SPAM`, `TIMEOUT`, `TRANSPORT_FAILURE`, `CONFERENCE_TRANSFER`, `CONSULT_TRANSFER`, `FORWARD_TRANSFER`, `NO_ANSWER_TRANSFER`, `NOT_AVAILABLE_TRANSFER`, `UNCALLABLE`, `DND_ENDPOINT`, `DND_TRANSFER`.
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

/// The property `mediaType` of `AcdEndDetailEventTopicAcdEndEvent`. Known values: `UNKNOWN`, `VOICE`, `CHAT`, `EMAIL`, `CALLBACK`, `COBROWSE`, `VIDEO`, `SCREENSHARE`, `MESSAGE`, `INTERNALMESSAGE`.
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

/// The property `direction` of `AcdEndDetailEventTopicAcdEndEvent`. Known values: `UNKNOWN`, `INBOUND`, `OUTBOUND`.
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

/// The property `messageType` of `AcdEndDetailEventTopicAcdEndEvent`. Known values: `UNKNOWN`, `SMS`, `TWITTER`, `FACEBOOK`, `LINE`, `WHATSAPP`, `WEBMESSAGING`, `OPEN`, `INSTAGRAM`, `APPLE`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MessageType {
    Unknown,
    Sms,
    Twitter,
    Facebook,
    Line,
    Whatsapp,
    Webmessaging,
    Open,
    Instagram,
    Apple,
}

impl crate::runtime::Enum for MessageType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unknown, "UNKNOWN"),
        (Self::Sms, "SMS"),
        (Self::Twitter, "TWITTER"),
        (Self::Facebook, "FACEBOOK"),
        (Self::Line, "LINE"),
        (Self::Whatsapp, "WHATSAPP"),
        (Self::Webmessaging, "WEBMESSAGING"),
        (Self::Open, "OPEN"),
        (Self::Instagram, "INSTAGRAM"),
        (Self::Apple, "APPLE"),
    ];
}

/// The property `acdOutcome` of `AcdEndDetailEventTopicAcdEndEvent`. Known values: `UNKNOWN`, `ABANDON`, `ANSWERED`, `FLOW_OUT`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AcdOutcome {
    Unknown,
    Abandon,
    Answered,
    FlowOut,
}

impl crate::runtime::Enum for AcdOutcome {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unknown, "UNKNOWN"),
        (Self::Abandon, "ABANDON"),
        (Self::Answered, "ANSWERED"),
        (Self::FlowOut, "FLOW_OUT"),
    ];
}

/// The property `requestedRoutings` of `AcdEndDetailEventTopicAcdEndEvent`. Known values: `UNKNOWN`, `MANUAL`, `PREDICTIVE`, `PREFERRED`, `LAST`, `BULLSEYE`, `STANDARD`, `OTHER`, `CONDITIONAL`, `VIP`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RequestedRoutings {
    Unknown,
    Manual,
    Predictive,
    Preferred,
    Last,
    Bullseye,
    Standard,
    Other,
    Conditional,
    Vip,
}

impl crate::runtime::Enum for RequestedRoutings {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unknown, "UNKNOWN"),
        (Self::Manual, "MANUAL"),
        (Self::Predictive, "PREDICTIVE"),
        (Self::Preferred, "PREFERRED"),
        (Self::Last, "LAST"),
        (Self::Bullseye, "BULLSEYE"),
        (Self::Standard, "STANDARD"),
        (Self::Other, "OTHER"),
        (Self::Conditional, "CONDITIONAL"),
        (Self::Vip, "VIP"),
    ];
}

/// The property `usedRouting` of `AcdEndDetailEventTopicAcdEndEvent`. Known values: `UNKNOWN`, `MANUAL`, `PREDICTIVE`, `PREFERRED`, `LAST`, `BULLSEYE`, `STANDARD`, `OTHER`, `CONDITIONAL`, `VIP`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UsedRouting {
    Unknown,
    Manual,
    Predictive,
    Preferred,
    Last,
    Bullseye,
    Standard,
    Other,
    Conditional,
    Vip,
}

impl crate::runtime::Enum for UsedRouting {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unknown, "UNKNOWN"),
        (Self::Manual, "MANUAL"),
        (Self::Predictive, "PREDICTIVE"),
        (Self::Preferred, "PREFERRED"),
        (Self::Last, "LAST"),
        (Self::Bullseye, "BULLSEYE"),
        (Self::Standard, "STANDARD"),
        (Self::Other, "OTHER"),
        (Self::Conditional, "CONDITIONAL"),
        (Self::Vip, "VIP"),
    ];
}
