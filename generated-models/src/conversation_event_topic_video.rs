// @generated from the schema "ConversationEventTopicVideo"; changes made here are lost at the next generation

/// The schema `ConversationEventTopicVideo`.
#[repr(C)]
pub struct ConversationEventTopicVideo {
    /// `state`: `string`.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// `initialState`: `string`.
    #[doc(alias = "initialState")]
    pub initial_state: ::std::option::Option<crate::runtime::Open<InitialState>>,
    /// `self`: `ConversationEventTopicAddress`.
    #[doc(alias = "self")]
    pub self_: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationEventTopicAddress>,
    >,
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `context`: `string`.
    pub context: ::std::option::Option<::std::string::String>,
    /// `audioMuted`: `boolean`.
    #[doc(alias = "audioMuted")]
    pub audio_muted: ::std::option::Option<bool>,
    /// `videoMuted`: `boolean`.
    #[doc(alias = "videoMuted")]
    pub video_muted: ::std::option::Option<bool>,
    /// `sharingScreen`: `boolean`.
    #[doc(alias = "sharingScreen")]
    pub sharing_screen: ::std::option::Option<bool>,
    /// `peerCount`: `object`.
    #[doc(alias = "peerCount")]
    pub peer_count: ::std::option::Option<::serde_json::Value>,
    /// `provider`: `string`.
    pub provider: ::std::option::Option<::std::string::String>,
    /// `scriptId`: `string`.
    #[doc(alias = "scriptId")]
    pub script_id: ::std::option::Option<::std::string::String>,
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
    /// `msids`: `array of string`.
    pub msids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `wrapup`: `ConversationEventTopicWrapup`.
    pub wrapup: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationEventTopicWrapup>,
    >,
    /// `afterCallWork`: `ConversationEventTopicAfterCallWork`.
    #[doc(alias = "afterCallWork")]
    pub after_call_work: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationEventTopicAfterCallWork>,
    >,
    /// `afterCallWorkRequired`: `boolean`.
    #[doc(alias = "afterCallWorkRequired")]
    pub after_call_work_required: ::std::option::Option<bool>,
    /// `queueMediaSettings`: `ConversationEventTopicQueueMediaSettings`.
    #[doc(alias = "queueMediaSettings")]
    pub queue_media_settings: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationEventTopicQueueMediaSettings>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConversationEventTopicVideo "ConversationEventTopicVideo" 20 {
    (
        state: crate::runtime::Open<State> = "state" 0 with_state,
        initial_state: crate::runtime::Open<InitialState> = "initialState" 0 with_initial_state,
        self_: ::std::boxed::Box<crate::ConversationEventTopicAddress> = "self" 0 with_self_,
        id: ::std::string::String = "id" 0 with_id,
        context: ::std::string::String = "context" 0 with_context,
        audio_muted: bool = "audioMuted" 0 with_audio_muted,
        video_muted: bool = "videoMuted" 0 with_video_muted,
        sharing_screen: bool = "sharingScreen" 0 with_sharing_screen,
        peer_count: ::serde_json::Value = "peerCount" 0 with_peer_count,
        provider: ::std::string::String = "provider" 0 with_provider,
        script_id: ::std::string::String = "scriptId" 0 with_script_id,
        peer_id: ::std::string::String = "peerId" 0 with_peer_id,
        disconnect_type: crate::runtime::Open<DisconnectType> = "disconnectType" 0 with_disconnect_type,
        connected_time: crate::runtime::DateTime = "connectedTime" 0 with_connected_time,
        disconnected_time: crate::runtime::DateTime = "disconnectedTime" 0 with_disconnected_time,
        msids: ::std::vec::Vec<::std::string::String> = "msids" 0 with_msids,
    )
    (
        wrapup: ::std::boxed::Box<crate::ConversationEventTopicWrapup> = "wrapup" 0 with_wrapup,
        after_call_work: ::std::boxed::Box<crate::ConversationEventTopicAfterCallWork> = "afterCallWork" 0 with_after_call_work,
        after_call_work_required: bool = "afterCallWorkRequired" 0 with_after_call_work_required,
        queue_media_settings: ::std::boxed::Box<crate::ConversationEventTopicQueueMediaSettings> = "queueMediaSettings" 0 with_queue_media_settings,
    )
});

/// The property `state` of `ConversationEventTopicVideo`. Known values: `alerting`, `dialing`, `contacting`, `offering`, `connected`, `disconnected`, `terminated`, `none`.
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

/// The property `initialState` of `ConversationEventTopicVideo`. Known values: `alerting`, `dialing`, `contacting`, `offering`, `connected`, `disconnected`, `terminated`, `none`.
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

/// The property `disconnectType` of `ConversationEventTopicVideo`. Known values: `endpoint`, `endpoint.dnd`, `client`, `system`, `timeout`, `transfer`, `transfer.conference`, `transfer.consult`, `transfer.forward`, `transfer.noanswer`, `transfer.notavailable`, `transfer.dnd`, `transport.failure`, `error`, `peer`, `other`, `spam`, `uncallable`.
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
