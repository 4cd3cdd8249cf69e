// @generated from the schema "QueueConversationEventTopicSocialExpression"; changes made here are lost at the next generation

use crate::{QueueConversationEventTopicAfterCallWork, QueueConversationEventTopicWrapup};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `QueueConversationEventTopicSocialExpression`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct QueueConversationEventTopicSocialExpression {
    /// `state`: one of `alerting`, `dialing`, `contacting`, `offering` and 4 more.
    pub state: Option<Open<State>>,
    /// `initialState`: one of `alerting`, `dialing`, `contacting`, `offering` and 4 more.
    #[doc(alias = "initialState")]
    pub initial_state: Option<Open<InitialState>>,
    /// `id`: `string`.
    pub id: Option<String>,
    /// `socialMediaId`: `string`.
    #[doc(alias = "socialMediaId")]
    pub social_media_id: Option<String>,
    /// `socialMediaHub`: `string`.
    #[doc(alias = "socialMediaHub")]
    pub social_media_hub: Option<String>,
    /// `socialUserName`: `string`.
    #[doc(alias = "socialUserName")]
    pub social_user_name: Option<String>,
    /// `previewText`: `string`.
    #[doc(alias = "previewText")]
    pub preview_text: Option<String>,
    /// `recordingId`: `string`.
    #[doc(alias = "recordingId")]
    pub recording_id: Option<String>,
    /// `held`: `boolean`.
    pub held: Option<bool>,
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
    /// `wrapup`: `QueueConversationEventTopicWrapup`.
    pub wrapup: Option<Box<QueueConversationEventTopicWrapup>>,
    /// `afterCallWork`: `QueueConversationEventTopicAfterCallWork`.
    #[doc(alias = "afterCallWork")]
    pub after_call_work: Option<Box<QueueConversationEventTopicAfterCallWork>>,
    /// `afterCallWorkRequired`: `boolean`.
    #[doc(alias = "afterCallWorkRequired")]
    pub after_call_work_required: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(QueueConversationEventTopicSocialExpression "QueueConversationEventTopicSocialExpression" 19 {
    (
        state: Open<State> = "state" with_state,
        initial_state: Open<InitialState> = "initialState" with_initial_state,
        id: String = "id" with_id,
        social_media_id: String = "socialMediaId" with_social_media_id,
        social_media_hub: String = "socialMediaHub" with_social_media_hub,
        social_user_name: String = "socialUserName" with_social_user_name,
        preview_text: String = "previewText" with_preview_text,
        recording_id: String = "recordingId" with_recording_id,
        held: bool = "held" with_held,
        provider: String = "provider" with_provider,
        script_id: String = "scriptId" with_script_id,
        peer_id: String = "peerId" with_peer_id,
        disconnect_type: Open<DisconnectType> = "disconnectType" with_disconnect_type,
        start_hold_time: DateTime = "startHoldTime" with_start_hold_time,
        connected_time: DateTime = "connectedTime" with_connected_time,
        disconnected_time: DateTime = "disconnectedTime" with_disconnected_time,
    )
    (
        wrapup: Box<QueueConversationEventTopicWrapup> = "wrapup" with_wrapup,
        after_call_work: Box<QueueConversationEventTopicAfterCallWork> = "afterCallWork" with_after_call_work,
        after_call_work_required: bool = "afterCallWorkRequired" with_after_call_work_required,
    )
});

/// The property `state` of `QueueConversationEventTopicSocialExpression`. Known values: `alerting`, `dialing`, `contacting`, `offering`, `connected`, `disconnected`, `terminated`, `none`.
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

/// The property `initialState` of `QueueConversationEventTopicSocialExpression`. Known values: `alerting`, `dialing`, `contacting`, `offering`, `connected`, `disconnected`, `terminated`, `none`.
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

/// The property `disconnectType` of `QueueConversationEventTopicSocialExpression`. Known values: `endpoint`, `endpoint.dnd`, `client`, `system`, `timeout`, `transfer`, `transfer.conference`, `transfer.consult`, `transfer.forward`, `transfer.noanswer`, `transfer.notavailable`, `transfer.dnd`, `transport.failure`, `error`, `peer`, `other`, `spam`, `uncallable`.
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
