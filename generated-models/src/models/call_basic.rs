// @generated from the schema "CallBasic"; changes made here are lost at the next generation

use crate::{
    Address, AfterCallWork, ConversationQueueMediaSettings, DisconnectReason,
    Disposition, ErrorInfo, FaxStatus, Segment, Wrapup,
};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `CallBasic`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CallBasic {
    /// `state`: one of `alerting`, `dialing`, `contacting`, `offering` and 7 more.
    pub state: Option<Open<State>>,
    /// `initialState`: one of `alerting`, `dialing`, `contacting`, `offering` and 7 more.
    #[doc(alias = "initialState")]
    pub initial_state: Option<Open<InitialState>>,
    /// `id`: `string`.
    pub id: Option<String>,
    /// `direction`: one of `inbound` and `outbound`.
    pub direction: Option<Open<Direction>>,
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
    /// `recordingId`: `string`.
    #[doc(alias = "recordingId")]
    pub recording_id: Option<String>,
    /// `segments`: `array of Segment`.
    pub segments: Option<Vec<Segment>>,
    /// `errorInfo`: `ErrorInfo`.
    #[doc(alias = "errorInfo")]
    pub error_info: Option<Box<ErrorInfo>>,
    /// `disconnectType`: one of `endpoint`, `endpoint.donotdisturb`, `client`, `system` and 14 more.
    #[doc(alias = "disconnectType")]
    pub disconnect_type: Option<Open<DisconnectType>>,
    /// `startHoldTime`: `string (date-time)`.
    #[doc(alias = "startHoldTime")]
    pub start_hold_time: Option<DateTime>,
    /// `documentId`: `string`.
    #[doc(alias = "documentId")]
    pub document_id: Option<String>,
    /// `startAlertingTime`: `string (date-time)`.
    #[doc(alias = "startAlertingTime")]
    pub start_alerting_time: Option<DateTime>,
    /// `connectedTime`: `string (date-time)`.
    #[doc(alias = "connectedTime")]
    pub connected_time: Option<DateTime>,
    /// `disconnectedTime`: `string (date-time)`.
    #[doc(alias = "disconnectedTime")]
    pub disconnected_time: Option<DateTime>,
    /// `disconnectReasons`: `array of DisconnectReason`.
    #[doc(alias = "disconnectReasons")]
    pub disconnect_reasons: Option<Vec<DisconnectReason>>,
    /// `faxStatus`: `FaxStatus`.
    #[doc(alias = "faxStatus")]
    pub fax_status: Option<Box<FaxStatus>>,
    /// `provider`: `string`.
    pub provider: Option<String>,
    /// `scriptId`: `string`.
    #[doc(alias = "scriptId")]
    pub script_id: Option<String>,
    /// `peerId`: `string`.
    #[doc(alias = "peerId")]
    pub peer_id: Option<String>,
    /// `uuiData`: `string`.
    #[doc(alias = "uuiData")]
    pub uui_data: Option<String>,
    /// `self`: `Address`.
    #[doc(alias = "self")]
    pub self_: Option<Box<Address>>,
    /// `other`: `Address`.
    pub other: Option<Box<Address>>,
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
    /// `queueMediaSettings`: `ConversationQueueMediaSettings`.
    #[doc(alias = "queueMediaSettings")]
    pub queue_media_settings: Option<Box<ConversationQueueMediaSettings>>,
    /// `disposition`: `Disposition`.
    pub disposition: Option<Box<Disposition>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CallBasic "CallBasic" 33 {
    (
        state: Open<State> = "state" with_state,
        initial_state: Open<InitialState> = "initialState" with_initial_state,
        id: String = "id" with_id,
        direction: Open<Direction> = "direction" with_direction,
        recording: bool = "recording" with_recording,
        recording_state: Open<RecordingState> = "recordingState" with_recording_state,
        muted: bool = "muted" with_muted,
        confined: bool = "confined" with_confined,
        held: bool = "held" with_held,
        secure_pause: bool = "securePause" with_secure_pause,
        recording_id: String = "recordingId" with_recording_id,
        segments: Vec<Segment> = "segments" with_segments,
        error_info: Box<ErrorInfo> = "errorInfo" with_error_info,
        disconnect_type: Open<DisconnectType> = "disconnectType" with_disconnect_type,
        start_hold_time: DateTime = "startHoldTime" with_start_hold_time,
        document_id: String = "documentId" with_document_id,
    )
    (
        start_alerting_time: DateTime = "startAlertingTime" with_start_alerting_time,
        connected_time: DateTime = "connectedTime" with_connected_time,
        disconnected_time: DateTime = "disconnectedTime" with_disconnected_time,
        disconnect_reasons: Vec<DisconnectReason> = "disconnectReasons" with_disconnect_reasons,
        fax_status: Box<FaxStatus> = "faxStatus" with_fax_status,
        provider: String = "provider" with_provider,
        script_id: String = "scriptId" with_script_id,
        peer_id: String = "peerId" with_peer_id,
        uui_data: String = "uuiData" with_uui_data,
        self_: Box<Address> = "self" with_self_,
        other: Box<Address> = "other" with_other,
        wrapup: Box<Wrapup> = "wrapup" with_wrapup,
        after_call_work: Box<AfterCallWork> = "afterCallWork" with_after_call_work,
        after_call_work_required: bool = "afterCallWorkRequired" with_after_call_work_required,
        agent_assistant_id: String = "agentAssistantId" with_agent_assistant_id,
        queue_media_settings: Box<ConversationQueueMediaSettings> = "queueMediaSettings" with_queue_media_settings,
    )
    (
        disposition: Box<Disposition> = "disposition" with_disposition,
    )
});

/// The property `state` of `CallBasic`. Known values: `alerting`, `dialing`, `contacting`, `offering`, `connected`, `disconnected`, `terminated`, `converting`, `uploading`, `transmitting`, `none`.
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
    Converting,
    Uploading,
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
    Converting = "converting",
    Uploading = "uploading",
    Transmitting = "transmitting",
    None = "none",
});

/// The property `initialState` of `CallBasic`. Known values: `alerting`, `dialing`, `contacting`, `offering`, `connected`, `disconnected`, `terminated`, `converting`, `uploading`, `transmitting`, `none`.
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
    Converting,
    Uploading,
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
    Converting = "converting",
    Uploading = "uploading",
    Transmitting = "transmitting",
    None = "none",
});

/// The property `direction` of `CallBasic`. Known values: `inbound`, `outbound`.
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

/// The property `recordingState` of `CallBasic`. Known values: `none`, `active`, `paused`.
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

/// The property `disconnectType` of `CallBasic`. Known values: `endpoint`, `endpoint.donotdisturb`, `client`, `system`, `timeout`, `transfer`, `transfer.conference`, `transfer.consult`, `transfer.donotdisturb`, `transfer.forward`, `transfer.noanswer`, `transfer.notavailable`, `transport.failure`, `error`, `peer`, `other`, `spam`, `uncallable`.
#[repr(u16)]
#[non_exhaustive]
pub enum DisconnectType {
    Endpoint,
    #[doc(alias = "endpoint.donotdisturb")]
    EndpointDonotdisturb,
    Client,
    System,
    Timeout,
    Transfer,
    #[doc(alias = "transfer.conference")]
    TransferConference,
    #[doc(alias = "transfer.consult")]
    TransferConsult,
    #[doc(alias = "transfer.donotdisturb")]
    TransferDonotdisturb,
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
    EndpointDonotdisturb = "endpoint.donotdisturb",
    Client = "client",
    System = "system",
    Timeout = "timeout",
    Transfer = "transfer",
    TransferConference = "transfer.conference",
    TransferConsult = "transfer.consult",
    TransferDonotdisturb = "transfer.donotdisturb",
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
