// @generated from the schema "QueueConversationEventTopicInternalMessage"; changes made here are lost at the next generation

use crate::{
    QueueConversationEventTopicAddress, QueueConversationEventTopicInternalMessageDetails,
};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `QueueConversationEventTopicInternalMessage`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct QueueConversationEventTopicInternalMessage {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `state`: one of `alerting`, `connected` and `disconnected`.
    pub state: Option<Open<State>>,
    /// `initialState`: one of `alerting`, `connected` and `disconnected`.
    #[doc(alias = "initialState")]
    pub initial_state: Option<Open<InitialState>>,
    /// `provider`: `string`.
    pub provider: Option<String>,
    /// `peerId`: `string`.
    #[doc(alias = "peerId")]
    pub peer_id: Option<String>,
    /// `disconnectType`: one of `client`, `system`, `peer` and `transfer`.
    #[doc(alias = "disconnectType")]
    pub disconnect_type: Option<Open<DisconnectType>>,
    /// `connectedTime`: `string (date-time)`.
    #[doc(alias = "connectedTime")]
    pub connected_time: Option<DateTime>,
    /// `disconnectedTime`: `string (date-time)`.
    #[doc(alias = "disconnectedTime")]
    pub disconnected_time: Option<DateTime>,
    /// `targetUserId`: `string`.
    #[doc(alias = "targetUserId")]
    pub target_user_id: Option<String>,
    /// `sourceUserId`: `string`.
    #[doc(alias = "sourceUserId")]
    pub source_user_id: Option<String>,
    /// `toAddress`: `QueueConversationEventTopicAddress`.
    #[doc(alias = "toAddress")]
    pub to_address: Option<Box<QueueConversationEventTopicAddress>>,
    /// `fromAddress`: `QueueConversationEventTopicAddress`.
    #[doc(alias = "fromAddress")]
    pub from_address: Option<Box<QueueConversationEventTopicAddress>>,
    /// `messages`: `array of QueueConversationEventTopicInternalMessageDetails`.
    pub messages: Option<Vec<QueueConversationEventTopicInternalMessageDetails>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(QueueConversationEventTopicInternalMessage "QueueConversationEventTopicInternalMessage" 13 {
    (
        id: String = "id" with_id,
        state: Open<State> = "state" with_state,
        initial_state: Open<InitialState> = "initialState" with_initial_state,
        provider: String = "provider" with_provider,
        peer_id: String = "peerId" with_peer_id,
        disconnect_type: Open<DisconnectType> = "disconnectType" with_disconnect_type,
        connected_time: DateTime = "connectedTime" with_connected_time,
        disconnected_time: DateTime = "disconnectedTime" with_disconnected_time,
        target_user_id: String = "targetUserId" with_target_user_id,
        source_user_id: String = "sourceUserId" with_source_user_id,
        to_address: Box<QueueConversationEventTopicAddress> = "toAddress" with_to_address,
        from_address: Box<QueueConversationEventTopicAddress> = "fromAddress" with_from_address,
        messages: Vec<QueueConversationEventTopicInternalMessageDetails> = "messages" with_messages,
    )
});

/// The property `state` of `QueueConversationEventTopicInternalMessage`. Known values: `alerting`, `connected`, `disconnected`.
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

/// The property `initialState` of `QueueConversationEventTopicInternalMessage`. Known values: `alerting`, `connected`, `disconnected`.
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

/// The property `disconnectType` of `QueueConversationEventTopicInternalMessage`. Known values: `client`, `system`, `peer`, `transfer`.
#[repr(u16)]
#[non_exhaustive]
pub enum DisconnectType {
    Client,
    System,
    Peer,
    Transfer,
}

crate::runtime::values!(DisconnectType {
    Client = "client",
    System = "system",
    Peer = "peer",
    Transfer = "transfer",
});
