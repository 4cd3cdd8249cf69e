// @generated from the schema "QueueConversationEventTopicChat"; changes made here are lost at the next generation

/// The schema `QueueConversationEventTopicChat`.
#[repr(C)]
pub struct QueueConversationEventTopicChat {
    /// `state`: `string`.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// `initialState`: `string`.
    #[doc(alias = "initialState")]
    pub initial_state: ::std::option::Option<crate::runtime::Open<InitialState>>,
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `provider`: `string`.
    pub provider: ::std::option::Option<::std::string::String>,
    /// `scriptId`: `string`.
    #[doc(alias = "scriptId")]
    pub script_id: ::std::option::Option<::std::string::String>,
    /// `peerId`: `string`.
    #[doc(alias = "peerId")]
    pub peer_id: ::std::option::Option<::std::string::String>,
    /// `roomId`: `string`.
    #[doc(alias = "roomId")]
    pub room_id: ::std::option::Option<::std::string::String>,
    /// `avatarImageUrl`: `string`.
    #[doc(alias = "avatarImageUrl")]
    pub avatar_image_url: ::std::option::Option<::std::string::String>,
    /// `held`: `boolean`.
    pub held: ::std::option::Option<bool>,
    /// `disconnectType`: `string`.
    #[doc(alias = "disconnectType")]
    pub disconnect_type: ::std::option::Option<crate::runtime::Open<DisconnectType>>,
    /// `startHoldTime`: `string (date-time)`.
    #[doc(alias = "startHoldTime")]
    pub start_hold_time: ::std::option::Option<crate::runtime::DateTime>,
    /// `connectedTime`: `string (date-time)`.
    #[doc(alias = "connectedTime")]
    pub connected_time: ::std::option::Option<crate::runtime::DateTime>,
    /// `disconnectedTime`: `string (date-time)`.
    #[doc(alias = "disconnectedTime")]
    pub disconnected_time: ::std::option::Option<crate::runtime::DateTime>,
    /// `journeyContext`: `QueueConversationEventTopicJourneyContext`.
    #[doc(alias = "journeyContext")]
    pub journey_context: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationEventTopicJourneyContext>,
    >,
    /// `wrapup`: `QueueConversationEventTopicWrapup`.
    pub wrapup: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationEventTopicWrapup>,
    >,
    /// `afterCallWork`: `QueueConversationEventTopicAfterCallWork`.
    #[doc(alias = "afterCallWork")]
    pub after_call_work: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationEventTopicAfterCallWork>,
    >,
    /// `afterCallWorkRequired`: `boolean`.
    #[doc(alias = "afterCallWorkRequired")]
    pub after_call_work_required: ::std::option::Option<bool>,
    /// `queueMediaSettings`: `QueueConversationEventTopicQueueMediaSettings`.
    #[doc(alias = "queueMediaSettings")]
    pub queue_media_settings: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationEventTopicQueueMediaSettings>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(QueueConversationEventTopicChat "QueueConversationEventTopicChat" 18 {
    (
        state: crate::runtime::Open<State> = "state" 0 with_state,
        initial_state: crate::runtime::Open<InitialState> = "initialState" 0 with_initial_state,
        id: ::std::string::String = "id" 0 with_id,
        provider: ::std::string::String = "provider" 0 with_provider,
        script_id: ::std::string::String = "scriptId" 0 with_script_id,
        peer_id: ::std::string::String = "peerId" 0 with_peer_id,
        room_id: ::std::string::String = "roomId" 0 with_room_id,
        avatar_image_url: ::std::string::String = "avatarImageUrl" 0 with_avatar_image_url,
        held: bool = "held" 0 with_held,
        disconnect_type: crate::runtime::Open<DisconnectType> = "disconnectType" 0 with_disconnect_type,
        start_hold_time: crate::runtime::DateTime = "startHoldTime" 0 with_start_hold_time,
        connected_time: crate::runtime::DateTime = "connectedTime" 0 with_connected_time,
        disconnected_time: crate::runtime::DateTime = "disconnectedTime" 0 with_disconnected_time,
        journey_context: ::std::boxed::Box<crate::QueueConversationEventTopicJourneyContext> = "journeyContext" 0 with_journey_context,
        wrapup: ::std::boxed::Box<crate::QueueConversationEventTopicWrapup> = "wrapup" 0 with_wrapup,
        after_call_work: ::std::boxed::Box<crate::QueueConversationEventTopicAfterCallWork> = "afterCallWork" 0 with_after_call_work,
    )
    (
        after_call_work_required: bool = "afterCallWorkRequired" 0 with_after_call_work_required,
        queue_media_settings: ::std::boxed::Box<crate::QueueConversationEventTopicQueueMediaSettings> = "queueMediaSettings" 0 with_queue_media_settings,
    )
});

/// The property `state` of `QueueConversationEventTopicChat`. Known values: `alerting`, `dialing`, `contacting`, `offering`, `connected`, `disconnected`, `terminated`, `none`.
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

crate::runtime::known!(State);

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Alerting, "alerting"),
        (Self::Dialing, "dialing"),
        (Self::Contacting, "contacting"),
        (Self::Offering, "offering"),
        (Self::Connected, "connected"),
        (Self::Disconnected, "disconnected"),
        (Self::Terminated, "terminated"),
        (Self::None, "none"),
    ];
}

/// The property `initialState` of `QueueConversationEventTopicChat`. Known values: `alerting`, `dialing`, `contacting`, `offering`, `connected`, `disconnected`, `terminated`, `none`.
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

crate::runtime::known!(InitialState);

impl crate::runtime::Enum for InitialState {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Alerting, "alerting"),
        (Self::Dialing, "dialing"),
        (Self::Contacting, "contacting"),
        (Self::Offering, "offering"),
        (Self::Connected, "connected"),
        (Self::Disconnected, "disconnected"),
        (Self::Terminated, "terminated"),
        (Self::None, "none"),
    ];
}

/// The property `disconnectType` of `QueueConversationEventTopicChat`. Known values: `endpoint`, `endpoint.dnd`, `client`, `system`, `timeout`, `transfer`, `transfer.conference`, `transfer.consult`, `transfer.forward`, `transfer.noanswer`, `transfer.notavailable`, `transfer.dnd`, `transport.failure`, `error`, `peer`, `other`, `spam`, `uncallable`.
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

crate::runtime::known!(DisconnectType);

impl crate::runtime::Enum for DisconnectType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Endpoint, "endpoint"),
        (Self::EndpointDnd, "endpoint.dnd"),
        (Self::Client, "client"),
        (Self::System, "system"),
        (Self::Timeout, "timeout"),
        (Self::Transfer, "transfer"),
        (Self::TransferConference, "transfer.conference"),
        (Self::TransferConsult, "transfer.consult"),
        (Self::TransferForward, "transfer.forward"),
        (Self::TransferNoanswer, "transfer.noanswer"),
        (Self::TransferNotavailable, "transfer.notavailable"),
        (Self::TransferDnd, "transfer.dnd"),
        (Self::TransportFailure, "transport.failure"),
        (Self::Error, "error"),
        (Self::Peer, "peer"),
        (Self::Other, "other"),
        (Self::Spam, "spam"),
        (Self::Uncallable, "uncallable"),
    ];
}
