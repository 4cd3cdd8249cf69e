// @generated from the schema "QueueConversationEventTopicCall"; changes made here are lost at the next generation

use crate::{
    QueueConversationEventTopicAddress, QueueConversationEventTopicAfterCallWork,
    QueueConversationEventTopicDisconnectReason, QueueConversationEventTopicErrorDetails,
    QueueConversationEventTopicFaxStatus, QueueConversationEventTopicQueueMediaSettings,
    QueueConversationEventTopicWrapup,
};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `QueueConversationEventTopicCall`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct QueueConversationEventTopicCall {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `state`: one of `alerting`, `dialing`, `contacting`, `offering` and 7 more.
    pub state: Option<Open<State>>,
    /// `initialState`: one of `alerting`, `dialing`, `contacting`, `offering` and 7 more.
    #[doc(alias = "initialState")]
    pub initial_state: Option<Open<InitialState>>,
    /// `recording`: `boolean`.
    pub recording: Option<bool>,
    /// `recordingState`: one of `none`, `active` and `paused`.
    #[doc(alias = "recordingState")]
    pub recording_state: Option<Open<RecordingState>>,
    /// `muted`: `boolean`.
    pub muted: Option<bool>,
    /// `confined`: `boolean`.
    pub confined: Option<bool>,
    /// `held`: `boolean`.
    pub held: Option<bool>,
    /// `securePause`: `boolean`.
    #[doc(alias = "securePause")]
    pub secure_pause: Option<bool>,
    /// `errorInfo`: `QueueConversationEventTopicErrorDetails`.
    #[doc(alias = "errorInfo")]
    pub error_info: Option<Box<QueueConversationEventTopicErrorDetails>>,
    /// `disconnectType`: one of `endpoint`, `endpoint.dnd`, `client`, `system` and 14 more.
    #[doc(alias = "disconnectType")]
    pub disconnect_type: Option<Open<DisconnectType>>,
    /// `startHoldTime`: `string (date-time)`.
    #[doc(alias = "startHoldTime")]
    pub start_hold_time: Option<DateTime>,
    /// `direction`: one of `outbound` and `inbound`.
    pub direction: Option<Open<Direction>>,
    /// `documentId`: `string`.
    #[doc(alias = "documentId")]
    pub document_id: Option<String>,
    /// `self`: `QueueConversationEventTopicAddress`.
    #[doc(alias = "self")]
    pub self_: Option<Box<QueueConversationEventTopicAddress>>,
    /// `other`: `QueueConversationEventTopicAddress`.
    pub other: Option<Box<QueueConversationEventTopicAddress>>,
    /// `provider`: `string`.
    pub provider: Option<String>,
    /// `scriptId`: `string`.
    #[doc(alias = "scriptId")]
    pub script_id: Option<String>,
    /// `peerId`: `string`.
    #[doc(alias = "peerId")]
    pub peer_id: Option<String>,
    /// `connectedTime`: `string (date-time)`.
    #[doc(alias = "connectedTime")]
    pub connected_time: Option<DateTime>,
    /// `disconnectedTime`: `string (date-time)`.
    #[doc(alias = "disconnectedTime")]
    pub disconnected_time: Option<DateTime>,
    /// `disconnectReasons`: `array of QueueConversationEventTopicDisconnectReason`.
    #[doc(alias = "disconnectReasons")]
    pub disconnect_reasons: Option<Vec<QueueConversationEventTopicDisconnectReason>>,
    /// `faxStatus`: `QueueConversationEventTopicFaxStatus`.
    #[doc(alias = "faxStatus")]
    pub fax_status: Option<Box<QueueConversationEventTopicFaxStatus>>,
    /// `uuiData`: `string`.
    #[doc(alias = "uuiData")]
    pub uui_data: Option<String>,
    /// `bargedTime`: `string (date-time)`.
    #[doc(alias = "bargedTime")]
    pub barged_time: Option<DateTime>,
    /// `wrapup`: `QueueConversationEventTopicWrapup`.
    pub wrapup: Option<Box<QueueConversationEventTopicWrapup>>,
    /// `afterCallWork`: `QueueConversationEventTopicAfterCallWork`.
    #[doc(alias = "afterCallWork")]
    pub after_call_work: Option<Box<QueueConversationEventTopicAfterCallWork>>,
    /// `afterCallWorkRequired`: `boolean`.
    #[doc(alias = "afterCallWorkRequired")]
    pub after_call_work_required: Option<bool>,
    /// `agentAssistantId`: `string`.
    #[doc(alias = "agentAssistantId")]
    pub agent_assistant_id: Option<String>,
    /// `queueMediaSettings`: `QueueConversationEventTopicQueueMediaSettings`.
    #[doc(alias = "queueMediaSettings")]
    pub queue_media_settings: Option<Box<QueueConversationEventTopicQueueMediaSettings>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(QueueConversationEventTopicCall "QueueConversationEventTopicCall" 30 {
    (
        id: String = "id" with_id,
        state: Open<State> = "state" with_state,
        initial_state: Open<InitialState> = "initialState" with_initial_state,
        recording: bool = "recording" with_recording,
        recording_state: Open<RecordingState> = "recordingState" with_recording_state,
        muted: bool = "muted" with_muted,
        confined: bool = "confined" with_confined,
        held: bool = "held" with_held,
        secure_pause: bool = "securePause" with_secure_pause,
        error_info: Box<QueueConversationEventTopicErrorDetails> = "errorInfo" with_error_info,
        disconnect_type: Open<DisconnectType> = "disconnectType" with_disconnect_type,
        start_hold_time: DateTime = "startHoldTime" with_start_hold_time,
        direction: Open<Direction> = "direction" with_direction,
        document_id: String = "documentId" with_document_id,
        self_: Box<QueueConversationEventTopicAddress> = "self" with_self_,
        other: Box<QueueConversationEventTopicAddress> = "other" with_other,
    )
    (
        provider: String = "provider" with_provider,
        script_id: String = "scriptId" with_script_id,
        peer_id: String = "peerId" with_peer_id,
        connected_time: DateTime = "connectedTime" with_connected_time,
        disconnected_time: DateTime = "disconnectedTime" with_disconnected_time,
        disconnect_reasons: Vec<QueueConversationEventTopicDisconnectReason> = "disconnectReasons" with_disconnect_reasons,
        fax_status: Box<QueueConversationEventTopicFaxStatus> = "faxStatus" with_fax_status,
        uui_data: String = "uuiData" with_uui_data,
        barged_time: DateTime = "bargedTime" with_barged_time,
        wrapup: Box<QueueConversationEventTopicWrapup> = "wrapup" with_wrapup,
        after_call_work: Box<QueueConversationEventTopicAfterCallWork> = "afterCallWork" with_after_call_work,
        after_call_work_required: bool = "afterCallWorkRequired" with_after_call_work_required,
        agent_assistant_id: String = "agentAssistantId" with_agent_assistant_id,
        queue_media_settings: Box<QueueConversationEventTopicQueueMediaSettings> = "queueMediaSettings" with_queue_media_settings,
    )
});

/// The property `state` of `QueueConversationEventTopicCall`. Known values: `alerting`, `dialing`, `contacting`, `offering`, `connected`, `disconnected`, `terminated`, `uploading`, `converting`, `transmitting`, `none`.
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
    Uploading,
    Converting,
    Transmitting,
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
    Uploading = "uploading",
    Converting = "converting",
    Transmitting = "transmitting",
    None = "none",
});

/// The property `initialState` of `QueueConversationEventTopicCall`. Known values: `alerting`, `dialing`, `contacting`, `offering`, `connected`, `disconnected`, `terminated`, `uploading`, `converting`, `transmitting`, `none`.
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
    Uploading,
    Converting,
    Transmitting,
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
    Uploading = "uploading",
    Converting = "converting",
    Transmitting = "transmitting",
    None = "none",
});

/// The property `recordingState` of `QueueConversationEventTopicCall`. Known values: `none`, `active`, `paused`.
#[repr(u16)]
#[non_exhaustive]
pub enum RecordingState {
    None,
    Active,
    Paused,
}

crate::runtime::values!(RecordingState {
    None = "none",
    Active = "active",
    Paused = "paused",
});

/// The property `disconnectType` of `QueueConversationEventTopicCall`. Known values: `endpoint`, `endpoint.dnd`, `client`, `system`, `timeout`, `transfer`, `transfer.conference`, `transfer.consult`, `transfer.forward`, `transfer.noanswer`, `transfer.notavailable`, `transfer.dnd`, `transport.failure`, `error`, `peer`, `other`, `spam`, `uncallable`.
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

/// The property `direction` of `QueueConversationEventTopicCall`. Known values: `outbound`, `inbound`.
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
