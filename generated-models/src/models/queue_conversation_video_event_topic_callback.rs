// @generated from the schema "QueueConversationVideoEventTopicCallback"; changes made here are lost at the next generation

use crate::{
    QueueConversationVideoEventTopicAfterCallWork,
    QueueConversationVideoEventTopicDialerPreview,
    QueueConversationVideoEventTopicQueueMediaSettings,
    QueueConversationVideoEventTopicVoicemail, QueueConversationVideoEventTopicWrapup,
};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `QueueConversationVideoEventTopicCallback`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct QueueConversationVideoEventTopicCallback {
    /// `state`: one of `alerting`, `dialing`, `contacting`, `offering` and 6 more.
    pub state: Option<Open<State>>,
    /// `initialState`: one of `alerting`, `dialing`, `contacting`, `offering` and 6 more.
    #[doc(alias = "initialState")]
    pub initial_state: Option<Open<InitialState>>,
    /// `id`: `string`.
    pub id: Option<String>,
    /// `direction`: one of `inbound` and `outbound`.
    pub direction: Option<Open<Direction>>,
    /// `held`: `boolean`.
    pub held: Option<bool>,
    /// `disconnectType`: one of `endpoint`, `endpoint.dnd`, `client`, `system` and 14 more.
    #[doc(alias = "disconnectType")]
    pub disconnect_type: Option<Open<DisconnectType>>,
    /// `startHoldTime`: `string (date-time)`.
    #[doc(alias = "startHoldTime")]
    pub start_hold_time: Option<DateTime>,
    /// `dialerPreview`: `QueueConversationVideoEventTopicDialerPreview`.
    #[doc(alias = "dialerPreview")]
    pub dialer_preview: Option<Box<QueueConversationVideoEventTopicDialerPreview>>,
    /// `voicemail`: `QueueConversationVideoEventTopicVoicemail`.
    pub voicemail: Option<Box<QueueConversationVideoEventTopicVoicemail>>,
    /// `callbackNumbers`: `array of string`.
    #[doc(alias = "callbackNumbers")]
    pub callback_numbers: Option<Vec<String>>,
    /// `callbackUserName`: `string`.
    #[doc(alias = "callbackUserName")]
    pub callback_user_name: Option<String>,
    /// `scriptId`: `string`.
    #[doc(alias = "scriptId")]
    pub script_id: Option<String>,
    /// `peerId`: `string`.
    #[doc(alias = "peerId")]
    pub peer_id: Option<String>,
    /// `externalCampaign`: `boolean`.
    #[doc(alias = "externalCampaign")]
    pub external_campaign: Option<bool>,
    /// `skipEnabled`: `boolean`.
    #[doc(alias = "skipEnabled")]
    pub skip_enabled: Option<bool>,
    /// `provider`: `string`.
    pub provider: Option<String>,
    /// `timeoutSeconds`: `integer`.
    #[doc(alias = "timeoutSeconds")]
    pub timeout_seconds: Option<i64>,
    /// `connectedTime`: `string (date-time)`.
    #[doc(alias = "connectedTime")]
    pub connected_time: Option<DateTime>,
    /// `disconnectedTime`: `string (date-time)`.
    #[doc(alias = "disconnectedTime")]
    pub disconnected_time: Option<DateTime>,
    /// `callbackScheduledTime`: `string (date-time)`.
    #[doc(alias = "callbackScheduledTime")]
    pub callback_scheduled_time: Option<DateTime>,
    /// `automatedCallbackConfigId`: `string`.
    #[doc(alias = "automatedCallbackConfigId")]
    pub automated_callback_config_id: Option<String>,
    /// `wrapup`: `QueueConversationVideoEventTopicWrapup`.
    pub wrapup: Option<Box<QueueConversationVideoEventTopicWrapup>>,
    /// `afterCallWork`: `QueueConversationVideoEventTopicAfterCallWork`.
    #[doc(alias = "afterCallWork")]
    pub after_call_work: Option<Box<QueueConversationVideoEventTopicAfterCallWork>>,
    /// `afterCallWorkRequired`: `boolean`.
    #[doc(alias = "afterCallWorkRequired")]
    pub after_call_work_required: Option<bool>,
    /// `callerId`: `string`.
    #[doc(alias = "callerId")]
    pub caller_id: Option<String>,
    /// `callerIdName`: `string`.
    #[doc(alias = "callerIdName")]
    pub caller_id_name: Option<String>,
    /// `queueMediaSettings`: `QueueConversationVideoEventTopicQueueMediaSettings`.
    #[doc(alias = "queueMediaSettings")]
    pub queue_media_settings: Option<
        Box<QueueConversationVideoEventTopicQueueMediaSettings>,
    >,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(QueueConversationVideoEventTopicCallback "QueueConversationVideoEventTopicCallback" 27 {
    (
        state: Open<State> = "state" with_state,
        initial_state: Open<InitialState> = "initialState" with_initial_state,
        id: String = "id" with_id,
        direction: Open<Direction> = "direction" with_direction,
        held: bool = "held" with_held,
        disconnect_type: Open<DisconnectType> = "disconnectType" with_disconnect_type,
        start_hold_time: DateTime = "startHoldTime" with_start_hold_time,
        dialer_preview: Box<QueueConversationVideoEventTopicDialerPreview> = "dialerPreview" with_dialer_preview,
        voicemail: Box<QueueConversationVideoEventTopicVoicemail> = "voicemail" with_voicemail,
        callback_numbers: Vec<String> = "callbackNumbers" with_callback_numbers,
        callback_user_name: String = "callbackUserName" with_callback_user_name,
        script_id: String = "scriptId" with_script_id,
        peer_id: String = "peerId" with_peer_id,
        external_campaign: bool = "externalCampaign" with_external_campaign,
        skip_enabled: bool = "skipEnabled" with_skip_enabled,
        provider: String = "provider" with_provider,
    )
    (
        timeout_seconds: i64 = "timeoutSeconds" with_timeout_seconds,
        connected_time: DateTime = "connectedTime" with_connected_time,
        disconnected_time: DateTime = "disconnectedTime" with_disconnected_time,
        callback_scheduled_time: DateTime = "callbackScheduledTime" with_callback_scheduled_time,
        automated_callback_config_id: String = "automatedCallbackConfigId" with_automated_callback_config_id,
        wrapup: Box<QueueConversationVideoEventTopicWrapup> = "wrapup" with_wrapup,
        after_call_work: Box<QueueConversationVideoEventTopicAfterCallWork> = "afterCallWork" with_after_call_work,
        after_call_work_required: bool = "afterCallWorkRequired" with_after_call_work_required,
        caller_id: String = "callerId" with_caller_id,
        caller_id_name: String = "callerIdName" with_caller_id_name,
        queue_media_settings: Box<QueueConversationVideoEventTopicQueueMediaSettings> = "queueMediaSettings" with_queue_media_settings,
    )
});

/// The property `state` of `QueueConversationVideoEventTopicCallback`. Known values: `alerting`, `dialing`, `contacting`, `offering`, `connected`, `disconnected`, `terminated`, `scheduled`, `uploading`, `none`.
#[repr(u16)]
#[non_exhaustive]
pub enum State {
    Alerting,
    Dialing,
    Contacting,
    Offering,
    Connected,
    Disconnected,
    Terminated,
    Scheduled,
    Uploading,
    None,
}

crate::runtime::values!(State {
    Alerting = "alerting",
    Dialing = "dialing",
    Contacting = "contacting",
    Offering = "offering",
    Connected = "connected",
    Disconnected = "disconnected",
    Terminated = "terminated",
    Scheduled = "scheduled",
    Uploading = "uploading",
    None = "none",
});

/// The property `initialState` of `QueueConversationVideoEventTopicCallback`. Known values: `alerting`, `dialing`, `contacting`, `offering`, `connected`, `disconnected`, `terminated`, `scheduled`, `uploading`, `none`.
#[repr(u16)]
#[non_exhaustive]
pub enum InitialState {
    Alerting,
    Dialing,
    Contacting,
    Offering,
    Connected,
    Disconnected,
    Terminated,
    Scheduled,
    Uploading,
    None,
}

crate::runtime::values!(InitialState {
    Alerting = "alerting",
    Dialing = "dialing",
    Contacting = "contacting",
    Offering = "offering",
    Connected = "connected",
    Disconnected = "disconnected",
    Terminated = "terminated",
    Scheduled = "scheduled",
    Uploading = "uploading",
    None = "none",
});

/// The property `direction` of `QueueConversationVideoEventTopicCallback`. Known values: `inbound`, `outbound`.
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

/// The property `disconnectType` of `QueueConversationVideoEventTopicCallback`. Known values: `endpoint`, `endpoint.dnd`, `client`, `system`, `timeout`, `transfer`, `transfer.conference`, `transfer.consult`, `transfer.forward`, `transfer.noanswer`, `transfer.notavailable`, `transfer.dnd`, `transport.failure`, `error`, `peer`, `other`, `spam`, `uncallable`.
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
