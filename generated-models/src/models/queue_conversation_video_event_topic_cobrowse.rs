// @generated from the schema "QueueConversationVideoEventTopicCobrowse"; changes made here are lost at the next generation

use crate::{
    QueueConversationVideoEventTopicAddress,
    QueueConversationVideoEventTopicAfterCallWork,
    QueueConversationVideoEventTopicQueueMediaSettings,
    QueueConversationVideoEventTopicWrapup,
};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `QueueConversationVideoEventTopicCobrowse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct QueueConversationVideoEventTopicCobrowse {
    /// `state`: one of `alerting`, `dialing`, `contacting`, `offering` and 4 more.
    pub state: Option<Open<State>>,
    /// `initialState`: one of `alerting`, `dialing`, `contacting`, `offering` and 4 more.
    #[doc(alias = "initialState")]
    pub initial_state: Option<Open<InitialState>>,
    /// `disconnectType`: one of `endpoint`, `endpoint.dnd`, `client`, `system` and 14 more.
    #[doc(alias = "disconnectType")]
    pub disconnect_type: Option<Open<DisconnectType>>,
    /// `id`: `string`.
    pub id: Option<String>,
    /// `self`: `QueueConversationVideoEventTopicAddress`.
    #[doc(alias = "self")]
    pub self_: Option<Box<QueueConversationVideoEventTopicAddress>>,
    /// `roomId`: `string`.
    #[doc(alias = "roomId")]
    pub room_id: Option<String>,
    /// `cobrowseSessionId`: `string`.
    #[doc(alias = "cobrowseSessionId")]
    pub cobrowse_session_id: Option<String>,
    /// `cobrowseRole`: `string`.
    #[doc(alias = "cobrowseRole")]
    pub cobrowse_role: Option<String>,
    /// `controlling`: `array of string`.
    pub controlling: Option<Vec<String>>,
    /// `viewerUrl`: `string`.
    #[doc(alias = "viewerUrl")]
    pub viewer_url: Option<String>,
    /// `provider`: `string`.
    pub provider: Option<String>,
    /// `scriptId`: `string`.
    #[doc(alias = "scriptId")]
    pub script_id: Option<String>,
    /// `peerId`: `string`.
    #[doc(alias = "peerId")]
    pub peer_id: Option<String>,
    /// `providerEventTime`: `string (date-time)`.
    #[doc(alias = "providerEventTime")]
    pub provider_event_time: Option<DateTime>,
    /// `connectedTime`: `string (date-time)`.
    #[doc(alias = "connectedTime")]
    pub connected_time: Option<DateTime>,
    /// `disconnectedTime`: `string (date-time)`.
    #[doc(alias = "disconnectedTime")]
    pub disconnected_time: Option<DateTime>,
    /// `wrapup`: `QueueConversationVideoEventTopicWrapup`.
    pub wrapup: Option<Box<QueueConversationVideoEventTopicWrapup>>,
    /// `afterCallWork`: `QueueConversationVideoEventTopicAfterCallWork`.
    #[doc(alias = "afterCallWork")]
    pub after_call_work: Option<Box<QueueConversationVideoEventTopicAfterCallWork>>,
    /// `afterCallWorkRequired`: `boolean`.
    #[doc(alias = "afterCallWorkRequired")]
    pub after_call_work_required: Option<bool>,
    /// `queueMediaSettings`: `QueueConversationVideoEventTopicQueueMediaSettings`.
    #[doc(alias = "queueMediaSettings")]
    pub queue_media_settings: Option<
        Box<QueueConversationVideoEventTopicQueueMediaSettings>,
    >,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(QueueConversationVideoEventTopicCobrowse "QueueConversationVideoEventTopicCobrowse" 20 {
    (
        state: Open<State> = "state" with_state,
        initial_state: Open<InitialState> = "initialState" with_initial_state,
        disconnect_type: Open<DisconnectType> = "disconnectType" with_disconnect_type,
        id: String = "id" with_id,
        self_: Box<QueueConversationVideoEventTopicAddress> = "self" with_self_,
        room_id: String = "roomId" with_room_id,
        cobrowse_session_id: String = "cobrowseSessionId" with_cobrowse_session_id,
        cobrowse_role: String = "cobrowseRole" with_cobrowse_role,
        controlling: Vec<String> = "controlling" with_controlling,
        viewer_url: String = "viewerUrl" with_viewer_url,
        provider: String = "provider" with_provider,
        script_id: String = "scriptId" with_script_id,
        peer_id: String = "peerId" with_peer_id,
        provider_event_time: DateTime = "providerEventTime" with_provider_event_time,
        connected_time: DateTime = "connectedTime" with_connected_time,
        disconnected_time: DateTime = "disconnectedTime" with_disconnected_time,
    )
    (
        wrapup: Box<QueueConversationVideoEventTopicWrapup> = "wrapup" with_wrapup,
        after_call_work: Box<QueueConversationVideoEventTopicAfterCallWork> = "afterCallWork" with_after_call_work,
        after_call_work_required: bool = "afterCallWorkRequired" with_after_call_work_required,
        queue_media_settings: Box<QueueConversationVideoEventTopicQueueMediaSettings> = "queueMediaSettings" with_queue_media_settings,
    )
});

/// The property `state` of `QueueConversationVideoEventTopicCobrowse`. Known values: `alerting`, `dialing`, `contacting`, `offering`, `connected`, `disconnected`, `terminated`, `none`.
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

/// The property `initialState` of `QueueConversationVideoEventTopicCobrowse`. Known values: `alerting`, `dialing`, `contacting`, `offering`, `connected`, `disconnected`, `terminated`, `none`.
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

/// The property `disconnectType` of `QueueConversationVideoEventTopicCobrowse`. Known values: `endpoint`, `endpoint.dnd`, `client`, `system`, `timeout`, `transfer`, `transfer.conference`, `transfer.consult`, `transfer.forward`, `transfer.noanswer`, `transfer.notavailable`, `transfer.dnd`, `transport.failure`, `error`, `peer`, `other`, `spam`, `uncallable`.
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
