// @generated from the schema "InternalMessage"; changes made here are lost at the next generation

use crate::{Address, InternalMessageDetails, Segment};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `InternalMessage`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct InternalMessage {
    /// `state`: one of `alerting`, `connected` and `disconnected`.
    pub state: Option<Open<State>>,
    /// `initialState`: one of `alerting`, `connected` and `disconnected`.
    #[doc(alias = "initialState")]
    pub initial_state: Option<Open<InitialState>>,
    /// `id`: `string`.
    pub id: Option<String>,
    /// `segments`: `array of Segment`.
    pub segments: Option<Vec<Segment>>,
    /// `disconnectType`: one of `client`, `system`, `peer` and `transfer`.
    #[doc(alias = "disconnectType")]
    pub disconnect_type: Option<Open<DisconnectType>>,
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
    /// `targetUserId`: `string`.
    #[doc(alias = "targetUserId")]
    pub target_user_id: Option<String>,
    /// `sourceUserId`: `string`.
    #[doc(alias = "sourceUserId")]
    pub source_user_id: Option<String>,
    /// `toAddress`: `Address`.
    #[doc(alias = "toAddress")]
    pub to_address: Option<Box<Address>>,
    /// `fromAddress`: `Address`.
    #[doc(alias = "fromAddress")]
    pub from_address: Option<Box<Address>>,
    /// `messages`: `array of InternalMessageDetails`.
    pub messages: Option<Vec<InternalMessageDetails>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(InternalMessage "InternalMessage" 14 {
    (
        state: Open<State> = "state" with_state,
        initial_state: Open<InitialState> = "initialState" with_initial_state,
        id: String = "id" with_id,
        segments: Vec<Segment> = "segments" with_segments,
        disconnect_type: Open<DisconnectType> = "disconnectType" with_disconnect_type,
        connected_time: DateTime = "connectedTime" with_connected_time,
        disconnected_time: DateTime = "disconnectedTime" with_disconnected_time,
        provider: String = "provider" with_provider,
        peer_id: String = "peerId" with_peer_id,
        target_user_id: String = "targetUserId" with_target_user_id,
        source_user_id: String = "sourceUserId" with_source_user_id,
        to_address: Box<Address> = "toAddress" with_to_address,
        from_address: Box<Address> = "fromAddress" with_from_address,
        messages: Vec<InternalMessageDetails> = "messages" with_messages,
    )
});

/// The property `state` of `InternalMessage`. Known values: `alerting`, `connected`, `disconnected`.
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

/// The property `initialState` of `InternalMessage`. Known values: `alerting`, `connected`, `disconnected`.
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

/// The property `disconnectType` of `InternalMessage`. Known values: `client`, `system`, `peer`, `transfer`.
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
