// @generated from the schema "AcdEndDetailEventTopicAcdEndEvent"; changes made here are lost at the next generation

/// The schema `AcdEndDetailEventTopicAcdEndEvent`.
#[repr(C)]
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

crate::runtime::model!(AcdEndDetailEventTopicAcdEndEvent "AcdEndDetailEventTopicAcdEndEvent" 32 {
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
        address_to: ::std::string::String = "addressTo" 0 with_address_to,
        address_from: ::std::string::String = "addressFrom" 0 with_address_from,
        callback_user_name: ::std::string::String = "callbackUserName" 0 with_callback_user_name,
        callback_numbers: ::std::vec::Vec<::std::string::String> = "callbackNumbers" 0 with_callback_numbers,
        callback_scheduled_time: i64 = "callbackScheduledTime" 0 with_callback_scheduled_time,
        subject: ::std::string::String = "subject" 0 with_subject,
    )
    (
        message_type: crate::runtime::Open<MessageType> = "messageType" 0 with_message_type,
        queue_id: ::std::string::String = "queueId" 0 with_queue_id,
        division_id: ::std::string::String = "divisionId" 0 with_division_id,
        acd_outcome: crate::runtime::Open<AcdOutcome> = "acdOutcome" 0 with_acd_outcome,
        answered_user_id: ::std::string::String = "answeredUserId" 0 with_answered_user_id,
        requested_routings: ::std::vec::Vec<crate::runtime::Open<RequestedRoutings>> = "requestedRoutings" 0 with_requested_routings,
        used_routing: crate::runtime::Open<UsedRouting> = "usedRouting" 0 with_used_routing,
        requested_routing_skill_ids: ::std::vec::Vec<::std::string::String> = "requestedRoutingSkillIds" 0 with_requested_routing_skill_ids,
        requested_language_id: ::std::string::String = "requestedLanguageId" 0 with_requested_language_id,
        requested_routing_user_ids: ::std::vec::Vec<::std::string::String> = "requestedRoutingUserIds" 0 with_requested_routing_user_ids,
        routing_priority: i64 = "routingPriority" 0 with_routing_priority,
        connected_duration_ms: i64 = "connectedDurationMs" 0 with_connected_duration_ms,
        conversation_external_contact_ids: ::std::vec::Vec<::std::string::String> = "conversationExternalContactIds" 0 with_conversation_external_contact_ids,
        conversation_external_organization_ids: ::std::vec::Vec<::std::string::String> = "conversationExternalOrganizationIds" 0 with_conversation_external_organization_ids,
        utilization_label: ::std::string::String = "utilizationLabel" 0 with_utilization_label,
        flow_type: ::std::string::String = "flowType" 0 with_flow_type,
    )
});

/// The property `disconnectType` of `AcdEndDetailEventTopicAcdEndEvent`. Known values: `UNKNOWN`, `ENDPOINT`, `CLIENT`, `SYSTEM`, `TRANSFER`, `ERROR`, `PEER`, `OTHER`, `SPAM`, `TIMEOUT`, `TRANSPORT_FAILURE`, `CONFERENCE_TRANSFER`, `CONSULT_TRANSFER`, `FORWARD_TRANSFER`, `NO_ANSWER_TRANSFER`, `NOT_AVAILABLE_TRANSFER`, `UNCALLABLE`, `DND_ENDPOINT`, `DND_TRANSFER`.
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

/// The property `mediaType` of `AcdEndDetailEventTopicAcdEndEvent`. Known values: `UNKNOWN`, `VOICE`, `CHAT`, `EMAIL`, `CALLBACK`, `COBROWSE`, `VIDEO`, `SCREENSHARE`, `MESSAGE`, `INTERNALMESSAGE`.
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

/// The property `direction` of `AcdEndDetailEventTopicAcdEndEvent`. Known values: `UNKNOWN`, `INBOUND`, `OUTBOUND`.
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

/// The property `messageType` of `AcdEndDetailEventTopicAcdEndEvent`. Known values: `UNKNOWN`, `SMS`, `TWITTER`, `FACEBOOK`, `LINE`, `WHATSAPP`, `WEBMESSAGING`, `OPEN`, `INSTAGRAM`, `APPLE`.
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

crate::runtime::known!(MessageType);

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
#[non_exhaustive]
pub enum AcdOutcome {
    Unknown,
    Abandon,
    Answered,
    FlowOut,
}

crate::runtime::known!(AcdOutcome);

impl crate::runtime::Enum for AcdOutcome {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unknown, "UNKNOWN"),
        (Self::Abandon, "ABANDON"),
        (Self::Answered, "ANSWERED"),
        (Self::FlowOut, "FLOW_OUT"),
    ];
}

/// The property `requestedRoutings` of `AcdEndDetailEventTopicAcdEndEvent`. Known values: `UNKNOWN`, `MANUAL`, `PREDICTIVE`, `PREFERRED`, `LAST`, `BULLSEYE`, `STANDARD`, `OTHER`, `CONDITIONAL`, `VIP`.
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

crate::runtime::known!(RequestedRoutings);

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

crate::runtime::known!(UsedRouting);

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
