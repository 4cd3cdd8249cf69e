// @generated from the schema "QueueConversationVideoEventTopicInternalMessage"; changes made here are lost at the next generation

/// The schema `QueueConversationVideoEventTopicInternalMessage`.
#[repr(C)]
pub struct QueueConversationVideoEventTopicInternalMessage {
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
    /// `toAddress`: `QueueConversationVideoEventTopicAddress`.
    #[doc(alias = "toAddress")]
    pub to_address: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationVideoEventTopicAddress>,
    >,
    /// `fromAddress`: `QueueConversationVideoEventTopicAddress`.
    #[doc(alias = "fromAddress")]
    pub from_address: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationVideoEventTopicAddress>,
    >,
    /// `messages`: `array of QueueConversationVideoEventTopicInternalMessageDetails`.
    pub messages: ::std::option::Option<
        ::std::vec::Vec<crate::QueueConversationVideoEventTopicInternalMessageDetails>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(QueueConversationVideoEventTopicInternalMessage "QueueConversationVideoEventTopicInternalMessage" 13 {
    (
        id: ::std::string::String = "id" 0 with_id,
        state: crate::runtime::Open<State> = "state" 0 with_state,
        initial_state: crate::runtime::Open<InitialState> = "initialState" 0 with_initial_state,
        provider: ::std::string::String = "provider" 0 with_provider,
        peer_id: ::std::string::String = "peerId" 0 with_peer_id,
        disconnect_type: crate::runtime::Open<DisconnectType> = "disconnectType" 0 with_disconnect_type,
        connected_time: crate::runtime::DateTime = "connectedTime" 0 with_connected_time,
        disconnected_time: crate::runtime::DateTime = "disconnectedTime" 0 with_disconnected_time,
        target_user_id: ::std::string::String = "targetUserId" 0 with_target_user_id,
        source_user_id: ::std::string::String = "sourceUserId" 0 with_source_user_id,
        to_address: ::std::boxed::Box<crate::QueueConversationVideoEventTopicAddress> = "toAddress" 0 with_to_address,
        from_address: ::std::boxed::Box<crate::QueueConversationVideoEventTopicAddress> = "fromAddress" 0 with_from_address,
        messages: ::std::vec::Vec<crate::QueueConversationVideoEventTopicInternalMessageDetails> = "messages" 0 with_messages,
    )
});

/// The property `state` of `QueueConversationVideoEventTopicInternalMessage`. Known values: `alerting`, `connected`, `disconnected`.
#[non_exhaustive]
pub enum State {
    Alerting,
    Connected,
    Disconnected,
}

crate::runtime::known!(State);

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Alerting, "alerting"),
        (Self::Connected, "connected"),
        (Self::Disconnected, "disconnected"),
    ];
}

/// The property `initialState` of `QueueConversationVideoEventTopicInternalMessage`. Known values: `alerting`, `connected`, `disconnected`.
#[non_exhaustive]
pub enum InitialState {
    Alerting,
    Connected,
    Disconnected,
}

crate::runtime::known!(InitialState);

impl crate::runtime::Enum for InitialState {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Alerting, "alerting"),
        (Self::Connected, "connected"),
        (Self::Disconnected, "disconnected"),
    ];
}

/// The property `disconnectType` of `QueueConversationVideoEventTopicInternalMessage`. Known values: `client`, `system`, `peer`, `transfer`.
#[non_exhaustive]
pub enum DisconnectType {
    Client,
    System,
    Peer,
    Transfer,
}

crate::runtime::known!(DisconnectType);

impl crate::runtime::Enum for DisconnectType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Client, "client"),
        (Self::System, "system"),
        (Self::Peer, "peer"),
        (Self::Transfer, "transfer"),
    ];
}
