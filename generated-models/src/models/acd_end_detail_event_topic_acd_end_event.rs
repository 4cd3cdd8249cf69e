// @generated from the schema "AcdEndDetailEventTopicAcdEndEvent"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `AcdEndDetailEventTopicAcdEndEvent`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AcdEndDetailEventTopicAcdEndEvent {
    /// `eventTime`: `integer`.
    #[doc(alias = "eventTime")]
    pub event_time: Option<i64>,
    /// `conversationId`: `string`.
    #[doc(alias = "conversationId")]
    pub conversation_id: Option<String>,
    /// `participantId`: `string`.
    #[doc(alias = "participantId")]
    pub participant_id: Option<String>,
    /// `sessionId`: `string`.
    #[doc(alias = "sessionId")]
    pub session_id: Option<String>,
    /// `disconnectType`: one of `UNKNOWN`, `ENDPOINT`, `CLIENT`, `SYSTEM` and 15 more.
    #[doc(alias = "disconnectType")]
    pub disconnect_type: Option<Open<DisconnectType>>,
    /// `mediaType`: one of `UNKNOWN`, `VOICE`, `CHAT`, `EMAIL` and 6 more.
    #[doc(alias = "mediaType")]
    pub media_type: Option<Open<MediaType>>,
    /// `provider`: `string`.
    pub provider: Option<String>,
    /// `direction`: one of `UNKNOWN`, `INBOUND` and `OUTBOUND`.
    pub direction: Option<Open<Direction>>,
    /// `ani`: `string`.
    pub ani: Option<String>,
    /// `dnis`: `string`.
    pub dnis: Option<String>,
    /// `addressTo`: `string`.
    #[doc(alias = "addressTo")]
    pub address_to: Option<String>,
    /// `addressFrom`: `string`.
    #[doc(alias = "addressFrom")]
    pub address_from: Option<String>,
    /// `callbackUserName`: `string`.
    #[doc(alias = "callbackUserName")]
    pub callback_user_name: Option<String>,
    /// `callbackNumbers`: `array of string`.
    #[doc(alias = "callbackNumbers")]
    pub callback_numbers: Option<Vec<String>>,
    /// `callbackScheduledTime`: `integer`.
    #[doc(alias = "callbackScheduledTime")]
    pub callback_scheduled_time: Option<i64>,
    /// `subject`: `string`.
    pub subject: Option<String>,
    /// `messageType`: one of `UNKNOWN`, `SMS`, `TWITTER`, `FACEBOOK` and 6 more.
    #[doc(alias = "messageType")]
    pub message_type: Option<Open<MessageType>>,
    /// `queueId`: `string`.
    #[doc(alias = "queueId")]
    pub queue_id: Option<String>,
    /// `divisionId`: `string`.
    #[doc(alias = "divisionId")]
    pub division_id: Option<String>,
    /// `acdOutcome`: one of `UNKNOWN`, `ABANDON`, `ANSWERED` and `FLOW_OUT`.
    #[doc(alias = "acdOutcome")]
    pub acd_outcome: Option<Open<AcdOutcome>>,
    /// `answeredUserId`: `string`.
    #[doc(alias = "answeredUserId")]
    pub answered_user_id: Option<String>,
    /// `requestedRoutings`: array of one of `UNKNOWN`, `MANUAL`, `PREDICTIVE`, `PREFERRED` and 6 more.
    #[doc(alias = "requestedRoutings")]
    pub requested_routings: Option<Vec<Open<RequestedRoutings>>>,
    /// `usedRouting`: one of `UNKNOWN`, `MANUAL`, `PREDICTIVE`, `PREFERRED` and 6 more.
    #[doc(alias = "usedRouting")]
    pub used_routing: Option<Open<UsedRouting>>,
    /// `requestedRoutingSkillIds`: `array of string`.
    #[doc(alias = "requestedRoutingSkillIds")]
    pub requested_routing_skill_ids: Option<Vec<String>>,
    /// `requestedLanguageId`: `string`.
    #[doc(alias = "requestedLanguageId")]
    pub requested_language_id: Option<String>,
    /// `requestedRoutingUserIds`: `array of string`.
    #[doc(alias = "requestedRoutingUserIds")]
    pub requested_routing_user_ids: Option<Vec<String>>,
    /// `routingPriority`: `integer`.
    #[doc(alias = "routingPriority")]
    pub routing_priority: Option<i64>,
    /// `connectedDurationMs`: `integer`.
    #[doc(alias = "connectedDurationMs")]
    pub connected_duration_ms: Option<i64>,
    /// `conversationExternalContactIds`: `array of string`.
    #[doc(alias = "conversationExternalContactIds")]
    pub conversation_external_contact_ids: Option<Vec<String>>,
    /// `conversationExternalOrganizationIds`: `array of string`.
    #[doc(alias = "conversationExternalOrganizationIds")]
    pub conversation_external_organization_ids: Option<Vec<String>>,
    /// `utilizationLabel`: `string`.
    #[doc(alias = "utilizationLabel")]
    pub utilization_label: Option<String>,
    /// `flowType`: `string`.
    #[doc(alias = "flowType")]
    pub flow_type: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AcdEndDetailEventTopicAcdEndEvent "AcdEndDetailEventTopicAcdEndEvent" 32 {
    (
        event_time: i64 = "eventTime" with_event_time,
        conversation_id: String = "conversationId" with_conversation_id,
        participant_id: String = "participantId" with_participant_id,
        session_id: String = "sessionId" with_session_id,
        disconnect_type: Open<DisconnectType> = "disconnectType" with_disconnect_type,
        media_type: Open<MediaType> = "mediaType" with_media_type,
        provider: String = "provider" with_provider,
        direction: Open<Direction> = "direction" with_direction,
        ani: String = "ani" with_ani,
        dnis: String = "dnis" with_dnis,
        address_to: String = "addressTo" with_address_to,
        address_from: String = "addressFrom" with_address_from,
        callback_user_name: String = "callbackUserName" with_callback_user_name,
        callback_numbers: Vec<String> = "callbackNumbers" with_callback_numbers,
        callback_scheduled_time: i64 = "callbackScheduledTime" with_callback_scheduled_time,
        subject: String = "subject" with_subject,
    )
    (
        message_type: Open<MessageType> = "messageType" with_message_type,
        queue_id: String = "queueId" with_queue_id,
        division_id: String = "divisionId" with_division_id,
        acd_outcome: Open<AcdOutcome> = "acdOutcome" with_acd_outcome,
        answered_user_id: String = "answeredUserId" with_answered_user_id,
        requested_routings: Vec<Open<RequestedRoutings>> = "requestedRoutings" with_requested_routings,
        used_routing: Open<UsedRouting> = "usedRouting" with_used_routing,
        requested_routing_skill_ids: Vec<String> = "requestedRoutingSkillIds" with_requested_routing_skill_ids,
        requested_language_id: String = "requestedLanguageId" with_requested_language_id,
        requested_routing_user_ids: Vec<String> = "requestedRoutingUserIds" with_requested_routing_user_ids,
        routing_priority: i64 = "routingPriority" with_routing_priority,
        connected_duration_ms: i64 = "connectedDurationMs" with_connected_duration_ms,
        conversation_external_contact_ids: Vec<String> = "conversationExternalContactIds" with_conversation_external_contact_ids,
        conversation_external_organization_ids: Vec<String> = "conversationExternalOrganizationIds" with_conversation_external_organization_ids,
        utilization_label: String = "utilizationLabel" with_utilization_label,
        flow_type: String = "flowType" with_flow_type,
    )
});

/// The property `disconnectType` of `AcdEndDetailEventTopicAcdEndEvent`. Known values: `UNKNOWN`, `ENDPOINT`, `CLIENT`, `SYSTEM`, `TRANSFER`, `ERROR`, `PEER`, `OTHER`, `SPAM`, `TIMEOUT`, `TRANSPORT_FAILURE`, `CONFERENCE_TRANSFER`, `CONSULT_TRANSFER`, `FORWARD_TRANSFER`, `NO_ANSWER_TRANSFER`, `NOT_AVAILABLE_TRANSFER`, `UNCALLABLE`, `DND_ENDPOINT`, `DND_TRANSFER`.
#[repr(u16)]
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

crate::runtime::values!(DisconnectType {
    Unknown = "UNKNOWN",
    Endpoint = "ENDPOINT",
    Client = "CLIENT",
    System = "SYSTEM",
    Transfer = "TRANSFER",
    Error = "ERROR",
    Peer = "PEER",
    Other = "OTHER",
    Spam = "SPAM",
    Timeout = "TIMEOUT",
    TransportFailure = "TRANSPORT_FAILURE",
    ConferenceTransfer = "CONFERENCE_TRANSFER",
    ConsultTransfer = "CONSULT_TRANSFER",
    ForwardTransfer = "FORWARD_TRANSFER",
    NoAnswerTransfer = "NO_ANSWER_TRANSFER",
    NotAvailableTransfer = "NOT_AVAILABLE_TRANSFER",
    Uncallable = "UNCALLABLE",
    DndEndpoint = "DND_ENDPOINT",
    DndTransfer = "DND_TRANSFER",
});

/// The property `mediaType` of `AcdEndDetailEventTopicAcdEndEvent`. Known values: `UNKNOWN`, `VOICE`, `CHAT`, `EMAIL`, `CALLBACK`, `COBROWSE`, `VIDEO`, `SCREENSHARE`, `MESSAGE`, `INTERNALMESSAGE`.
#[repr(u16)]
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

crate::runtime::values!(MediaType {
    Unknown = "UNKNOWN",
    Voice = "VOICE",
    Chat = "CHAT",
    Email = "EMAIL",
    Callback = "CALLBACK",
    Cobrowse = "COBROWSE",
    Video = "VIDEO",
    Screenshare = "SCREENSHARE",
    Message = "MESSAGE",
    Internalmessage = "INTERNALMESSAGE",
});

/// The property `direction` of `AcdEndDetailEventTopicAcdEndEvent`. Known values: `UNKNOWN`, `INBOUND`, `OUTBOUND`.
#[repr(u16)]
#[non_exhaustive]
pub enum Direction {
    Unknown,
    Inbound,
    Outbound,
}

crate::runtime::values!(Direction {
    Unknown = "UNKNOWN",
    Inbound = "INBOUND",
    Outbound = "OUTBOUND",
});

/// The property `messageType` of `AcdEndDetailEventTopicAcdEndEvent`. Known values: `UNKNOWN`, `SMS`, `TWITTER`, `FACEBOOK`, `LINE`, `WHATSAPP`, `WEBMESSAGING`, `OPEN`, `INSTAGRAM`, `APPLE`.
#[repr(u16)]
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

crate::runtime::values!(MessageType {
    Unknown = "UNKNOWN",
    Sms = "SMS",
    Twitter = "TWITTER",
    Facebook = "FACEBOOK",
    Line = "LINE",
    Whatsapp = "WHATSAPP",
    Webmessaging = "WEBMESSAGING",
    Open = "OPEN",
    Instagram = "INSTAGRAM",
    Apple = "APPLE",
});

/// The property `acdOutcome` of `AcdEndDetailEventTopicAcdEndEvent`. Known values: `UNKNOWN`, `ABANDON`, `ANSWERED`, `FLOW_OUT`.
#[repr(u16)]
#[non_exhaustive]
pub enum AcdOutcome {
    Unknown,
    Abandon,
    Answered,
    FlowOut,
}

crate::runtime::values!(AcdOutcome {
    Unknown = "UNKNOWN",
    Abandon = "ABANDON",
    Answered = "ANSWERED",
    FlowOut = "FLOW_OUT",
});

/// The property `requestedRoutings` of `AcdEndDetailEventTopicAcdEndEvent`. Known values: `UNKNOWN`, `MANUAL`, `PREDICTIVE`, `PREFERRED`, `LAST`, `BULLSEYE`, `STANDARD`, `OTHER`, `CONDITIONAL`, `VIP`.
#[repr(u16)]
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

crate::runtime::values!(RequestedRoutings {
    Unknown = "UNKNOWN",
    Manual = "MANUAL",
    Predictive = "PREDICTIVE",
    Preferred = "PREFERRED",
    Last = "LAST",
    Bullseye = "BULLSEYE",
    Standard = "STANDARD",
    Other = "OTHER",
    Conditional = "CONDITIONAL",
    Vip = "VIP",
});

/// The property `usedRouting` of `AcdEndDetailEventTopicAcdEndEvent`. Known values: `UNKNOWN`, `MANUAL`, `PREDICTIVE`, `PREFERRED`, `LAST`, `BULLSEYE`, `STANDARD`, `OTHER`, `CONDITIONAL`, `VIP`.
#[repr(u16)]
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

crate::runtime::values!(UsedRouting {
    Unknown = "UNKNOWN",
    Manual = "MANUAL",
    Predictive = "PREDICTIVE",
    Preferred = "PREFERRED",
    Last = "LAST",
    Bullseye = "BULLSEYE",
    Standard = "STANDARD",
    Other = "OTHER",
    Conditional = "CONDITIONAL",
    Vip = "VIP",
});
