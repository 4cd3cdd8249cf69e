// @generated from the schema "ConversationEventTopicMessage"; changes made here are lost at the next generation

use crate::{
    ConversationEventTopicAddress, ConversationEventTopicAfterCallWork,
    ConversationEventTopicErrorDetails, ConversationEventTopicJourneyContext,
    ConversationEventTopicMessageDetails, ConversationEventTopicQueueMediaSettings,
    ConversationEventTopicWrapup,
};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `ConversationEventTopicMessage`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationEventTopicMessage {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `state`: one of `alerting`, `connected` and `disconnected`.
    pub state: Option<Open<State>>,
    /// `initialState`: one of `alerting`, `connected` and `disconnected`.
    #[doc(alias = "initialState")]
    pub initial_state: Option<Open<InitialState>>,
    /// `direction`: one of `outbound` and `inbound`.
    pub direction: Option<Open<Direction>>,
    /// `held`: `boolean`.
    pub held: Option<bool>,
    /// `errorInfo`: `ConversationEventTopicErrorDetails`.
    #[doc(alias = "errorInfo")]
    pub error_info: Option<Box<ConversationEventTopicErrorDetails>>,
    /// `provider`: `string`.
    pub provider: Option<String>,
    /// `scriptId`: `string`.
    #[doc(alias = "scriptId")]
    pub script_id: Option<String>,
    /// `peerId`: `string`.
    #[doc(alias = "peerId")]
    pub peer_id: Option<String>,
    /// `disconnectType`: one of `endpoint`, `endpoint.dnd`, `client`, `system` and 14 more.
    #[doc(alias = "disconnectType")]
    pub disconnect_type: Option<Open<DisconnectType>>,
    /// `startHoldTime`: `string (date-time)`.
    #[doc(alias = "startHoldTime")]
    pub start_hold_time: Option<DateTime>,
    /// `connectedTime`: `string (date-time)`.
    #[doc(alias = "connectedTime")]
    pub connected_time: Option<DateTime>,
    /// `disconnectedTime`: `string (date-time)`.
    #[doc(alias = "disconnectedTime")]
    pub disconnected_time: Option<DateTime>,
    /// `toAddress`: `ConversationEventTopicAddress`.
    #[doc(alias = "toAddress")]
    pub to_address: Option<Box<ConversationEventTopicAddress>>,
    /// `fromAddress`: `ConversationEventTopicAddress`.
    #[doc(alias = "fromAddress")]
    pub from_address: Option<Box<ConversationEventTopicAddress>>,
    /// `messages`: `array of ConversationEventTopicMessageDetails`.
    pub messages: Option<Vec<ConversationEventTopicMessageDetails>>,
    /// `messagesTranscriptUri`: `string`.
    #[doc(alias = "messagesTranscriptUri")]
    pub messages_transcript_uri: Option<String>,
    /// `type`: one of `unknown`, `sms`, `twitter`, `facebook` and 10 more.
    pub r#type: Option<Open<Type>>,
    /// `recipientCountry`: `string`.
    #[doc(alias = "recipientCountry")]
    pub recipient_country: Option<String>,
    /// `recipientType`: `string`.
    #[doc(alias = "recipientType")]
    pub recipient_type: Option<String>,
    /// `journeyContext`: `ConversationEventTopicJourneyContext`.
    #[doc(alias = "journeyContext")]
    pub journey_context: Option<Box<ConversationEventTopicJourneyContext>>,
    /// `wrapup`: `ConversationEventTopicWrapup`.
    pub wrapup: Option<Box<ConversationEventTopicWrapup>>,
    /// `afterCallWork`: `ConversationEventTopicAfterCallWork`.
    #[doc(alias = "afterCallWork")]
    pub after_call_work: Option<Box<ConversationEventTopicAfterCallWork>>,
    /// `afterCallWorkRequired`: `boolean`.
    #[doc(alias = "afterCallWorkRequired")]
    pub after_call_work_required: Option<bool>,
    /// `agentAssistantId`: `string`.
    #[doc(alias = "agentAssistantId")]
    pub agent_assistant_id: Option<String>,
    /// `byoSmsIntegrationId`: `string`.
    #[doc(alias = "byoSmsIntegrationId")]
    pub byo_sms_integration_id: Option<String>,
    /// `queueMediaSettings`: `ConversationEventTopicQueueMediaSettings`.
    #[doc(alias = "queueMediaSettings")]
    pub queue_media_settings: Option<Box<ConversationEventTopicQueueMediaSettings>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationEventTopicMessage "ConversationEventTopicMessage" 27 {
    (
        id: String = "id" with_id,
        state: Open<State> = "state" with_state,
        initial_state: Open<InitialState> = "initialState" with_initial_state,
        direction: Open<Direction> = "direction" with_direction,
        held: bool = "held" with_held,
        error_info: Box<ConversationEventTopicErrorDetails> = "errorInfo" with_error_info,
        provider: String = "provider" with_provider,
        script_id: String = "scriptId" with_script_id,
        peer_id: String = "peerId" with_peer_id,
        disconnect_type: Open<DisconnectType> = "disconnectType" with_disconnect_type,
        start_hold_time: DateTime = "startHoldTime" with_start_hold_time,
        connected_time: DateTime = "connectedTime" with_connected_time,
        disconnected_time: DateTime = "disconnectedTime" with_disconnected_time,
        to_address: Box<ConversationEventTopicAddress> = "toAddress" with_to_address,
        from_address: Box<ConversationEventTopicAddress> = "fromAddress" with_from_address,
        messages: Vec<ConversationEventTopicMessageDetails> = "messages" with_messages,
    )
    (
        messages_transcript_uri: String = "messagesTranscriptUri" with_messages_transcript_uri,
        r#type: Open<Type> = "type" with_type,
        recipient_country: String = "recipientCountry" with_recipient_country,
        recipient_type: String = "recipientType" with_recipient_type,
        journey_context: Box<ConversationEventTopicJourneyContext> = "journeyContext" with_journey_context,
        wrapup: Box<ConversationEventTopicWrapup> = "wrapup" with_wrapup,
        after_call_work: Box<ConversationEventTopicAfterCallWork> = "afterCallWork" with_after_call_work,
        after_call_work_required: bool = "afterCallWorkRequired" with_after_call_work_required,
        agent_assistant_id: String = "agentAssistantId" with_agent_assistant_id,
        byo_sms_integration_id: String = "byoSmsIntegrationId" with_byo_sms_integration_id,
        queue_media_settings: Box<ConversationEventTopicQueueMediaSettings> = "queueMediaSettings" with_queue_media_settings,
    )
});

/// The property `state` of `ConversationEventTopicMessage`. Known values: `alerting`, `connected`, `disconnected`.
#[repr(u16)]
#[non_exhaustive]
pub enum State {
    Alerting,
    Connected,
    Disconnected,
}

crate::runtime::values!(State {
    Alerting = "alerting",
    Connected = "connected",
    Disconnected = "disconnected",
});

/// The property `initialState` of `ConversationEventTopicMessage`. Known values: `alerting`, `connected`, `disconnected`.
#[repr(u16)]
#[non_exhaustive]
pub enum InitialState {
    Alerting,
    Connected,
    Disconnected,
}

crate::runtime::values!(InitialState {
    Alerting = "alerting",
    Connected = "connected",
    Disconnected = "disconnected",
});

/// The property `direction` of `ConversationEventTopicMessage`. Known values: `outbound`, `inbound`.
#[repr(u16)]
#[non_exhaustive]
pub enum Direction {
    Outbound,
    Inbound,
}

crate::runtime::values!(Direction {
    Outbound = "outbound",
    Inbound = "inbound",
});

/// The property `disconnectType` of `ConversationEventTopicMessage`. Known values: `endpoint`, `endpoint.dnd`, `client`, `system`, `timeout`, `transfer`, `transfer.conference`, `transfer.consult`, `transfer.forward`, `transfer.noanswer`, `transfer.notavailable`, `transfer.dnd`, `transport.failure`, `error`, `peer`, `other`, `spam`, `uncallable`.
#[repr(u16)]
#[non_exhaustive]
pub enum DisconnectType {
    Endpoint,
    #[doc(alias = "endpoint.dnd")]
    EndpointDnd,
    Client,
    System,
    Timeout,
    Transfer,
    #[doc(alias = "transfer.conference")]
    TransferConference,
    #[doc(alias = "transfer.consult")]
    TransferConsult,
    #[doc(alias = "transfer.forward")]
    TransferForward,
    #[doc(alias = "transfer.noanswer")]
    TransferNoanswer,
    #[doc(alias = "transfer.notavailable")]
    TransferNotavailable,
    #[doc(alias = "transfer.dnd")]
    TransferDnd,
    #[doc(alias = "transport.failure")]
    TransportFailure,
    Error,
    Peer,
    Other,
    Spam,
    Uncallable,
}

crate::runtime::values!(DisconnectType {
    Endpoint = "endpoint",
    EndpointDnd = "endpoint.dnd",
    Client = "client",
    System = "system",
    Timeout = "timeout",
    Transfer = "transfer",
    TransferConference = "transfer.conference",
    TransferConsult = "transfer.consult",
    TransferForward = "transfer.forward",
    TransferNoanswer = "transfer.noanswer",
    TransferNotavailable = "transfer.notavailable",
    TransferDnd = "transfer.dnd",
    TransportFailure = "transport.failure",
    Error = "error",
    Peer = "peer",
    Other = "other",
    Spam = "spam",
    Uncallable = "uncallable",
});

/// The property `type` of `ConversationEventTopicMessage`. Known values: `unknown`, `sms`, `twitter`, `facebook`, `line`, `viber`, `wechat`, `whatsapp`, `telegram`, `kakao`, `webmessaging`, `open`, `instagram`, `apple`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    Unknown,
    Sms,
    Twitter,
    Facebook,
    Line,
    Viber,
    Wechat,
    Whatsapp,
    Telegram,
    Kakao,
    Webmessaging,
    Open,
    Instagram,
    Apple,
}

crate::runtime::values!(Type {
    Unknown = "unknown",
    Sms = "sms",
    Twitter = "twitter",
    Facebook = "facebook",
    Line = "line",
    Viber = "viber",
    Wechat = "wechat",
    Whatsapp = "whatsapp",
    Telegram = "telegram",
    Kakao = "kakao",
    Webmessaging = "webmessaging",
    Open = "open",
    Instagram = "instagram",
    Apple = "apple",
});
