// @generated from the schema "Message"; changes made here are lost at the next generation

use crate::{
    Address, AfterCallWork, ConversationQueueMediaSettings, ErrorBody, JourneyContext,
    MessageDetails, Segment, Wrapup,
};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `Message`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct Message {
    /// `state`: one of `alerting`, `connected` and `disconnected`.
    pub state: Option<Open<State>>,
    /// `initialState`: one of `alerting`, `connected` and `disconnected`.
    #[doc(alias = "initialState")]
    pub initial_state: Option<Open<InitialState>>,
    /// `id`: `string`.
    pub id: Option<String>,
    /// `held`: `boolean`.
    pub held: Option<bool>,
    /// `segments`: `array of Segment`.
    pub segments: Option<Vec<Segment>>,
    /// `direction`: one of `inbound` and `outbound`.
    pub direction: Option<Open<Direction>>,
    /// `recordingId`: `string`.
    #[doc(alias = "recordingId")]
    pub recording_id: Option<String>,
    /// `errorInfo`: `ErrorBody`.
    #[doc(alias = "errorInfo")]
    pub error_info: Option<Box<ErrorBody>>,
    /// `disconnectType`: one of `endpoint`, `client`, `system`, `timeout` and 12 more.
    #[doc(alias = "disconnectType")]
    pub disconnect_type: Option<Open<DisconnectType>>,
    /// `startHoldTime`: `string (date-time)`.
    #[doc(alias = "startHoldTime")]
    pub start_hold_time: Option<DateTime>,
    /// `startAlertingTime`: `string (date-time)`.
    #[doc(alias = "startAlertingTime")]
    pub start_alerting_time: Option<DateTime>,
    /// `connectedTime`: `string (date-time)`.
    #[doc(alias = "connectedTime")]
    pub connected_time: Option<DateTime>,
    /// `disconnectedTime`: `string (date-time)`.
    #[doc(alias = "disconnectedTime")]
    pub disconnected_time: Option<DateTime>,
    /// `provider`: `string`.
    pub provider: Option<String>,
    /// `authenticated`: `boolean`.
    pub authenticated: Option<bool>,
    /// `type`: one of `apple`, `facebook`, `instagram`, `kakao` and 8 more.
    pub r#type: Option<Open<Type>>,
    /// `recipientCountry`: `string`.
    #[doc(alias = "recipientCountry")]
    pub recipient_country: Option<String>,
    /// `recipientType`: `string`.
    #[doc(alias = "recipientType")]
    pub recipient_type: Option<String>,
    /// `scriptId`: `string`.
    #[doc(alias = "scriptId")]
    pub script_id: Option<String>,
    /// `peerId`: `string`.
    #[doc(alias = "peerId")]
    pub peer_id: Option<String>,
    /// `toAddress`: `Address`.
    #[doc(alias = "toAddress")]
    pub to_address: Option<Box<Address>>,
    /// `fromAddress`: `Address`.
    #[doc(alias = "fromAddress")]
    pub from_address: Option<Box<Address>>,
    /// `messages`: `array of MessageDetails`.
    pub messages: Option<Vec<MessageDetails>>,
    /// `journeyContext`: `JourneyContext`.
    #[doc(alias = "journeyContext")]
    pub journey_context: Option<Box<JourneyContext>>,
    /// `wrapup`: `Wrapup`.
    pub wrapup: Option<Box<Wrapup>>,
    /// `afterCallWork`: `AfterCallWork`.
    #[doc(alias = "afterCallWork")]
    pub after_call_work: Option<Box<AfterCallWork>>,
    /// `afterCallWorkRequired`: `boolean`.
    #[doc(alias = "afterCallWorkRequired")]
    pub after_call_work_required: Option<bool>,
    /// `agentAssistantId`: `string`.
    #[doc(alias = "agentAssistantId")]
    pub agent_assistant_id: Option<String>,
    /// `byoSmsIntegrationId`: `string`.
    #[doc(alias = "byoSmsIntegrationId")]
    pub byo_sms_integration_id: Option<String>,
    /// `queueMediaSettings`: `ConversationQueueMediaSettings`.
    #[doc(alias = "queueMediaSettings")]
    pub queue_media_settings: Option<Box<ConversationQueueMediaSettings>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(Message "Message" 30 {
    (
        state: Open<State> = "state" with_state,
        initial_state: Open<InitialState> = "initialState" with_initial_state,
        id: String = "id" with_id,
        held: bool = "held" with_held,
        segments: Vec<Segment> = "segments" with_segments,
        direction: Open<Direction> = "direction" with_direction,
        recording_id: String = "recordingId" with_recording_id,
        error_info: Box<ErrorBody> = "errorInfo" with_error_info,
        disconnect_type: Open<DisconnectType> = "disconnectType" with_disconnect_type,
        start_hold_time: DateTime = "startHoldTime" with_start_hold_time,
        start_alerting_time: DateTime = "startAlertingTime" with_start_alerting_time,
        connected_time: DateTime = "connectedTime" with_connected_time,
        disconnected_time: DateTime = "disconnectedTime" with_disconnected_time,
        provider: String = "provider" with_provider,
        authenticated: bool = "authenticated" with_authenticated,
        r#type: Open<Type> = "type" with_type,
    )
    (
        recipient_country: String = "recipientCountry" with_recipient_country,
        recipient_type: String = "recipientType" with_recipient_type,
        script_id: String = "scriptId" with_script_id,
        peer_id: String = "peerId" with_peer_id,
        to_address: Box<Address> = "toAddress" with_to_address,
        from_address: Box<Address> = "fromAddress" with_from_address,
        messages: Vec<MessageDetails> = "messages" with_messages,
        journey_context: Box<JourneyContext> = "journeyContext" with_journey_context,
        wrapup: Box<Wrapup> = "wrapup" with_wrapup,
        after_call_work: Box<AfterCallWork> = "afterCallWork" with_after_call_work,
        after_call_work_required: bool = "afterCallWorkRequired" with_after_call_work_required,
        agent_assistant_id: String = "agentAssistantId" with_agent_assistant_id,
        byo_sms_integration_id: String = "byoSmsIntegrationId" with_byo_sms_integration_id,
        queue_media_settings: Box<ConversationQueueMediaSettings> = "queueMediaSettings" with_queue_media_settings,
    )
});

/// The property `state` of `Message`. Known values: `alerting`, `connected`, `disconnected`.
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

/// The property `initialState` of `Message`. Known values: `alerting`, `connected`, `disconnected`.
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

/// The property `direction` of `Message`. Known values: `inbound`, `outbound`.
#[repr(u16)]
#[non_exhaustive]
pub enum Direction {
    Inbound,
    Outbound,
}

crate::runtime::values!(Direction {
    Inbound = "inbound",
    Outbound = "outbound",
});

/// The property `disconnectType` of `Message`. Known values: `endpoint`, `client`, `system`, `timeout`, `transfer`, `transfer.conference`, `transfer.consult`, `transfer.forward`, `transfer.noanswer`, `transfer.notavailable`, `transport.failure`, `error`, `peer`, `other`, `spam`, `uncallable`.
#[repr(u16)]
#[non_exhaustive]
pub enum DisconnectType {
    Endpoint,
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
    Client = "client",
    System = "system",
    Timeout = "timeout",
    Transfer = "transfer",
    TransferConference = "transfer.conference",
    TransferConsult = "transfer.consult",
    TransferForward = "transfer.forward",
    TransferNoanswer = "transfer.noanswer",
    TransferNotavailable = "transfer.notavailable",
    TransportFailure = "transport.failure",
    Error = "error",
    Peer = "peer",
    Other = "other",
    Spam = "spam",
    Uncallable = "uncallable",
});

/// The property `type` of `Message`. Known values: `apple`, `facebook`, `instagram`, `kakao`, `line`, `open`, `sms`, `telegram`, `twitter`, `webmessaging`, `whatsapp`, `unknown`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    Apple,
    Facebook,
    Instagram,
    Kakao,
    Line,
    Open,
    Sms,
    Telegram,
    Twitter,
    Webmessaging,
    Whatsapp,
    Unknown,
}

crate::runtime::values!(Type {
    Apple = "apple",
    Facebook = "facebook",
    Instagram = "instagram",
    Kakao = "kakao",
    Line = "line",
    Open = "open",
    Sms = "sms",
    Telegram = "telegram",
    Twitter = "twitter",
    Webmessaging = "webmessaging",
    Whatsapp = "whatsapp",
    Unknown = "unknown",
});
