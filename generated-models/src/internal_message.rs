// @generated from the schema "InternalMessage"; changes made here are lost at the next generation

/// The schema `InternalMessage`.
pub struct InternalMessage {
    /// `state`: `string`.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// `initialState`: `string`.
    #[doc(alias = "initialState")]
    pub initial_state: ::std::option::Option<crate::runtime::Open<InitialState>>,
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `segments`: `array of Segment`.
    pub segments: ::std::option::Option<::std::vec::Vec<crate::Segment>>,
    /// `disconnectType`: `string`.
    #[doc(alias = "disconnectType")]
    pub disconnect_type: ::std::option::Option<crate::runtime::Open<DisconnectType>>,
    /// `connectedTime`: `string (date-time)`.
    #[doc(alias = "connectedTime")]
    pub connected_time: ::std::option::Option<crate::runtime::DateTime>,
    /// `disconnectedTime`: `string (date-time)`.
    #[doc(alias = "disconnectedTime")]
    pub disconnected_time: ::std::option::Option<crate::runtime::DateTime>,
    /// `provider`: `string`.
    pub provider: ::std::option::Option<::std::string::String>,
    /// `peerId`: `string`.
    #[doc(alias = "peerId")]
    pub peer_id: ::std::option::Option<::std::string::String>,
    /// `targetUserId`: `string`.
    #[doc(alias = "targetUserId")]
    pub target_user_id: ::std::option::Option<::std::string::String>,
    /// `sourceUserId`: `string`.
    #[doc(alias = "sourceUserId")]
    pub source_user_id: ::std::option::Option<::std::string::String>,
    /// `toAddress`: `Address`.
    #[doc(alias = "toAddress")]
    pub to_address: ::std::option::Option<::std::boxed::Box<crate::Address>>,
    /// `fromAddress`: `Address`.
    #[doc(alias = "fromAddress")]
    pub from_address: ::std::option::Option<::std::boxed::Box<crate::Address>>,
    /// `messages`: `array of InternalMessageDetails`.
    pub messages: ::std::option::Option<::std::vec::Vec<crate::InternalMessageDetails>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for InternalMessage {
    const EMPTY: Self = Self {
        state: ::std::option::Option::None,
        initial_state: ::std::option::Option::None,
        id: ::std::option::Option::None,
        segments: ::std::option::Option::None,
        disconnect_type: ::std::option::Option::None,
        connected_time: ::std::option::Option::None,
        disconnected_time: ::std::option::Option::None,
        provider: ::std::option::Option::None,
        peer_id: ::std::option::Option::None,
        target_user_id: ::std::option::Option::None,
        source_user_id: ::std::option::Option::None,
        to_address: ::std::option::Option::None,
        from_address: ::std::option::Option::None,
        messages: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &InternalMessage = &<InternalMessage as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "InternalMessage",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("state", "state", 0),
            ("initialState", "initial_state", 0),
            ("id", "id", 0),
            ("segments", "segments", 0),
            ("disconnectType", "disconnect_type", 0),
            ("connectedTime", "connected_time", 0),
            ("disconnectedTime", "disconnected_time", 0),
            ("provider", "provider", 0),
            ("peerId", "peer_id", 0),
            ("targetUserId", "target_user_id", 0),
            ("sourceUserId", "source_user_id", 0),
            ("toAddress", "to_address", 0),
            ("fromAddress", "from_address", 0),
            ("messages", "messages", 0),
        ],
        fields: &[
            &E.state,
            &E.initial_state,
            &E.id,
            &E.segments,
            &E.disconnect_type,
            &E.connected_time,
            &E.disconnected_time,
            &E.provider,
            &E.peer_id,
            &E.target_user_id,
            &E.source_user_id,
            &E.to_address,
            &E.from_address,
            &E.messages,
        ],
    }
};

crate::runtime::model!(InternalMessage);

crate::runtime::setters!(InternalMessage {
    with_state: state: crate::runtime::Open<State>,
    with_initial_state: initial_state: crate::runtime::Open<InitialState>,
    with_id: id: ::std::string::String,
    with_segments: segments: ::std::vec::Vec<crate::Segment>,
    with_disconnect_type: disconnect_type: crate::runtime::Open<DisconnectType>,
    with_connected_time: connected_time: crate::runtime::DateTime,
    with_disconnected_time: disconnected_time: crate::runtime::DateTime,
    with_provider: provider: ::std::string::String,
    with_peer_id: peer_id: ::std::string::String,
    with_target_user_id: target_user_id: ::std::string::String,
    with_source_user_id: source_user_id: ::std::string::String,
    with_to_address: to_address: ::std::boxed::Box<crate::Address>,
    with_from_address: from_address: ::std::boxed::Box<crate::Address>,
    with_messages: messages: ::std::vec::Vec<crate::InternalMessageDetails>,
});

/// The property `state` of `InternalMessage`. Known values: `alerting`, `connected`, `disconnected`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum State {
    Alerting,
    Connected,
    Disconnected,
}

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Alerting, "alerting"),
        (Self::Connected, "connected"),
        (Self::Disconnected, "disconnected"),
    ];
}

/// The property `initialState` of `InternalMessage`. Known values: `alerting`, `connected`, `disconnected`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum InitialState {
    Alerting,
    Connected,
    Disconnected,
}

impl crate::runtime::Enum for InitialState {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Alerting, "alerting"),
        (Self::Connected, "connected"),
        (Self::Disconnected, "disconnected"),
    ];
}

/// The property `disconnectType` of `InternalMessage`. Known values: `client`, `system`, `peer`, `transfer`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DisconnectType {
    Client,
    System,
    Peer,
    Transfer,
}

impl crate::runtime::Enum for DisconnectType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Client, "client"),
        (Self::System, "system"),
        (Self::Peer, "peer"),
        (Self::Transfer, "transfer"),
    ];
}
