// @generated from the schema "Video"; changes made here are lost at the next generation

use crate::{Address, AfterCallWork, Wrapup};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `Video`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct Video {
    /// `state`: one of `alerting`, `dialing`, `contacting`, `offering` and 4 more.
    pub state: Option<Open<State>>,
    /// `initialState`: one of `alerting`, `dialing`, `contacting`, `offering` and 4 more.
    #[doc(alias = "initialState")]
    pub initial_state: Option<Open<InitialState>>,
    /// `id`: `string`.
    pub id: Option<String>,
    /// `context`: `string`.
    pub context: Option<String>,
    /// `audioMuted`: `boolean`.
    #[doc(alias = "audioMuted")]
    pub audio_muted: Option<bool>,
    /// `videoMuted`: `boolean`.
    #[doc(alias = "videoMuted")]
    pub video_muted: Option<bool>,
    /// `sharingScreen`: `boolean`.
    #[doc(alias = "sharingScreen")]
    pub sharing_screen: Option<bool>,
    /// `peerCount`: `integer (int32)`.
    #[doc(alias = "peerCount")]
    pub peer_count: Option<i32>,
    /// `disconnectType`: one of `endpoint`, `client`, `system`, `timeout` and 12 more.
    #[doc(alias = "disconnectType")]
    pub disconnect_type: Option<Open<DisconnectType>>,
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
    /// `peerId`: `string`.
    #[doc(alias = "peerId")]
    pub peer_id: Option<String>,
    /// `msids`: `array of string`.
    pub msids: Option<Vec<String>>,
    /// `self`: `Address`.
    #[doc(alias = "self")]
    pub self_: Option<Box<Address>>,
    /// `wrapup`: `Wrapup`.
    pub wrapup: Option<Box<Wrapup>>,
    /// `afterCallWork`: `AfterCallWork`.
    #[doc(alias = "afterCallWork")]
    pub after_call_work: Option<Box<AfterCallWork>>,
    /// `afterCallWorkRequired`: `boolean`.
    #[doc(alias = "afterCallWorkRequired")]
    pub after_call_work_required: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(Video "Video" 19 {
    (
        state: Open<State> = "state" with_state,
        initial_state: Open<InitialState> = "initialState" with_initial_state,
        id: String = "id" with_id,
        context: String = "context" with_context,
        audio_muted: bool = "audioMuted" with_audio_muted,
        video_muted: bool = "videoMuted" with_video_muted,
        sharing_screen: bool = "sharingScreen" with_sharing_screen,
        peer_count: i32 = "peerCount" with_peer_count,
        disconnect_type: Open<DisconnectType> = "disconnectType" with_disconnect_type,
        start_alerting_time: DateTime = "startAlertingTime" with_start_alerting_time,
        connected_time: DateTime = "connectedTime" with_connected_time,
        disconnected_time: DateTime = "disconnectedTime" with_disconnected_time,
        provider: String = "provider" with_provider,
        peer_id: String = "peerId" with_peer_id,
        msids: Vec<String> = "msids" with_msids,
        self_: Box<Address> = "self" with_self_,
    )
    (
        wrapup: Box<Wrapup> = "wrapup" with_wrapup,
        after_call_work: Box<AfterCallWork> = "afterCallWork" with_after_call_work,
        after_call_work_required: bool = "afterCallWorkRequired" with_after_call_work_required,
    )
});

/// The property `state` of `Video`. Known values: `alerting`, `dialing`, `contacting`, `offering`, `connected`, `disconnected`, `terminated`, `none`.
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
    None = "none",
});

/// The property `initialState` of `Video`. Known values: `alerting`, `dialing`, `contacting`, `offering`, `connected`, `disconnected`, `terminated`, `none`.
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
    None = "none",
});

/// The property `disconnectType` of `Video`. Known values: `endpoint`, `client`, `system`, `timeout`, `transfer`, `transfer.conference`, `transfer.consult`, `transfer.forward`, `transfer.noanswer`, `transfer.notavailable`, `transport.failure`, `error`, `peer`, `other`, `spam`, `uncallable`.
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
