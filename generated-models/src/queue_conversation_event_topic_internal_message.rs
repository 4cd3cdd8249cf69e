// @generated from the schema "QueueConversationEventTopicInternalMessage"; changes made here are lost at the next generation

/// The schema `QueueConversationEventTopicInternalMessage`.
pub struct QueueConversationEventTopicInternalMessage {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `state`: `string`.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// `initialState`: `string`.
    #[doc(alias = "initialState")]
    pub initial_state: ::std::option::Option<crate::runtime::Open<InitialState>>,
    /// `provider`: `string`.
    pub provider: ::std::option::Option<::std::string::String>,
    /// `peerId`: `string`.
    #[doc(alias = "peerId")]
    pub peer_id: ::std::option::Option<::std::string::String>,
    /// `disconnectType`: `string`.
    #[doc(alias = "disconnectType")]
    pub disconnect_type: ::std::option::Option<crate::runtime::Open<DisconnectType>>,
    /// `connectedTime`: `string (date-time)`.
    #[doc(alias = "connectedTime")]
    pub connected_time: ::std::option::Option<crate::runtime::DateTime>,
    /// `disconnectedTime`: `string (date-time)`.
    #[doc(alias = "disconnectedTime")]
    pub disconnected_time: ::std::option::Option<crate::runtime::DateTime>,
    /// `targetUserId`: `string`.
    #[doc(alias = "targetUserId")]
    pub target_user_id: ::std::option::Option<::std::string::String>,
    /// `sourceUserId`: `string`.
    #[doc(alias = "sourceUserId")]
    pub source_user_id: ::std::option::Option<::std::string::String>,
    /// `toAddress`: `QueueConversationEventTopicAddress`.
    #[doc(alias = "toAddress")]
    pub to_address: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationEventTopicAddress>,
    >,
    /// `fromAddress`: `QueueConversationEventTopicAddress`.
    #[doc(alias = "fromAddress")]
    pub from_address: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationEventTopicAddress>,
    >,
    /// `messages`: `array of QueueConversationEventTopicInternalMessageDetails`.
    pub messages: ::std::option::Option<
        ::std::vec::Vec<crate::QueueConversationEventTopicInternalMessageDetails>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for QueueConversationEventTopicInternalMessage {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        state: ::std::option::Option::None,
        initial_state: ::std::option::Option::None,
        provider: ::std::option::Option::None,
        peer_id: ::std::option::Option::None,
        disconnect_type: ::std::option::Option::None,
        connected_time: ::std::option::Option::None,
        disconnected_time: ::std::option::Option::None,
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
    const E: &QueueConversationEventTopicInternalMessage = &<QueueConversationEventTopicInternalMessage as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "QueueConversationEventTopicInternalMessage",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("state", "state", 0),
            ("initialState", "initial_state", 0),
            ("provider", "provider", 0),
            ("peerId", "peer_id", 0),
            ("disconnectType", "disconnect_type", 0),
            ("connectedTime", "connected_time", 0),
            ("disconnectedTime", "disconnected_time", 0),
            ("targetUserId", "target_user_id", 0),
            ("sourceUserId", "source_user_id", 0),
            ("toAddress", "to_address", 0),
            ("fromAddress", "from_address", 0),
            ("messages", "messages", 0),
        ],
        fields: &[
            &E.id,
            &E.state,
            &E.initial_state,
            &E.provider,
            &E.peer_id,
            &E.disconnect_type,
            &E.connected_time,
            &E.disconnected_time,
            &E.target_user_id,
            &E.source_user_id,
            &E.to_address,
            &E.from_address,
            &E.messages,
        ],
    }
};

crate::runtime::model!(QueueConversationEventTopicInternalMessage);

crate::runtime::setters!(QueueConversationEventTopicInternalMessage {
    with_id: id: ::std::string::String,
    with_state: state: crate::runtime::Open<State>,
    with_initial_state: initial_state: crate::runtime::Open<InitialState>,
    with_provider: provider: ::std::string::String,
    with_peer_id: peer_id: ::std::string::String,
    with_disconnect_type: disconnect_type: crate::runtime::Open<DisconnectType>,
    with_connected_time: connected_time: crate::runtime::DateTime,
    with_disconnected_time: disconnected_time: crate::runtime::DateTime,
    with_target_user_id: target_user_id: ::std::string::String,
    with_source_user_id: source_user_id: ::std::string::String,
    with_to_address: to_address: ::std::boxed::Box<crate::QueueConversationEventTopicAddress>,
    with_from_address: from_address: ::std::boxed::Box<crate::QueueConversationEventTopicAddress>,
    with_messages: messages: ::std::vec::Vec<crate::QueueConversationEventTopicInternalMessageDetails>,
});

/// The property `state` of `QueueConversationEventTopicInternalMessage`. Known values: `alerting`, `connected`, `disconnected`.
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

/// The property `initialState` of `QueueConversationEventTopicInternalMessage`. Known values: `alerting`, `connected`, `disconnected`.
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

/// The property `disconnectType` of `QueueConversationEventTopicInternalMessage`. Known values: `client`, `system`, `peer`, `transfer`.
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
