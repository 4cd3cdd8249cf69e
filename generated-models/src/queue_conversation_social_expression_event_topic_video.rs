// @generated from the schema "QueueConversationSocialExpressionEventTopicVideo"; changes made here are lost at the next generation

/// The schema `QueueConversationSocialExpressionEventTopicVideo`.
pub struct QueueConversationSocialExpressionEventTopicVideo {
    /// `state`: `string`.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// `initialState`: `string`.
    #[doc(alias = "initialState")]
    pub initial_state: ::std::option::Option<crate::runtime::Open<InitialState>>,
    /// `self`: `QueueConversationSocialExpressionEventTopicAddress`.
    #[doc(alias = "self")]
    pub self_: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationSocialExpressionEventTopicAddress>,
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
    /// `wrapup`: `QueueConversationSocialExpressionEventTopicWrapup`.
    pub wrapup: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationSocialExpressionEventTopicWrapup>,
    >,
    /// `afterCallWork`: `QueueConversationSocialExpressionEventTopicAfterCallWork`.
    #[doc(alias = "afterCallWork")]
    pub after_call_work: ::std::option::Option<
        ::std::boxed::Box<
            crate::QueueConversationSocialExpressionEventTopicAfterCallWork,
        >,
    >,
    /// `afterCallWorkRequired`: `boolean`.
    #[doc(alias = "afterCallWorkRequired")]
    pub after_call_work_required: ::std::option::Option<bool>,
    /// `queueMediaSettings`: `QueueConversationSocialExpressionEventTopicQueueMediaSettings`.
    #[doc(alias = "queueMediaSettings")]
    pub queue_media_settings: ::std::option::Option<
        ::std::boxed::Box<
            crate::QueueConversationSocialExpressionEventTopicQueueMediaSettings,
        >,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for QueueConversationSocialExpressionEventTopicVideo {
    const EMPTY: Self = Self {
        state: ::std::option::Option::None,
        initial_state: ::std::option::Option::None,
        self_: ::std::option::Option::None,
        id: ::std::option::Option::None,
        context: ::std::option::Option::None,
        audio_muted: ::std::option::Option::None,
        video_muted: ::std::option::Option::None,
        sharing_screen: ::std::option::Option::None,
        peer_count: ::std::option::Option::None,
        provider: ::std::option::Option::None,
        script_id: ::std::option::Option::None,
        peer_id: ::std::option::Option::None,
        disconnect_type: ::std::option::Option::None,
        connected_time: ::std::option::Option::None,
        disconnected_time: ::std::option::Option::None,
        msids: ::std::option::Option::None,
        wrapup: ::std::option::Option::None,
        after_call_work: ::std::option::Option::None,
        after_call_work_required: ::std::option::Option::None,
        queue_media_settings: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &QueueConversationSocialExpressionEventTopicVideo = &<QueueConversationSocialExpressionEventTopicVideo as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "QueueConversationSocialExpressionEventTopicVideo",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("state", "state", 0),
            ("initialState", "initial_state", 0),
            ("self", "self_", 0),
            ("id", "id", 0),
            ("context", "context", 0),
            ("audioMuted", "audio_muted", 0),
            ("videoMuted", "video_muted", 0),
            ("sharingScreen", "sharing_screen", 0),
            ("peerCount", "peer_count", 0),
            ("provider", "provider", 0),
            ("scriptId", "script_id", 0),
            ("peerId", "peer_id", 0),
            ("disconnectType", "disconnect_type", 0),
            ("connectedTime", "connected_time", 0),
            ("disconnectedTime", "disconnected_time", 0),
            ("msids", "msids", 0),
            ("wrapup", "wrapup", 0),
            ("afterCallWork", "after_call_work", 0),
            ("afterCallWorkRequired", "after_call_work_required", 0),
            ("queueMediaSettings", "queue_media_settings", 0),
        ],
        fields: &[
            &E.state,
            &E.initial_state,
            &E.self_,
            &E.id,
            &E.context,
            &E.audio_muted,
            &E.video_muted,
            &E.sharing_screen,
            &E.peer_count,
            &E.provider,
            &E.script_id,
            &E.peer_id,
            &E.disconnect_type,
            &E.connected_time,
            &E.disconnected_time,
            &E.msids,
            &E.wrapup,
            &E.after_call_work,
            &E.after_call_work_required,
            &E.queue_media_settings,
        ],
    }
};

crate::runtime::model!(QueueConversationSocialExpressionEventTopicVideo);

crate::runtime::setters!(QueueConversationSocialExpressionEventTopicVideo {
    with_state: state: crate::runtime::Open<State>,
    with_initial_state: initial_state: crate::runtime::Open<InitialState>,
    with_self_: self_: ::std::boxed::Box<crate::QueueConversationSocialExpressionEventTopicAddress>,
    with_id: id: ::std::string::String,
    with_context: context: ::std::string::String,
    with_audio_muted: audio_muted: bool,
    with_video_muted: video_muted: bool,
    with_sharing_screen: sharing_screen: bool,
    with_peer_count: peer_count: ::serde_json::Value,
    with_provider: provider: ::std::string::String,
    with_script_id: script_id: ::std::string::String,
    with_peer_id: peer_id: ::std::string::String,
    with_disconnect_type: disconnect_type: crate::runtime::Open<DisconnectType>,
    with_connected_time: connected_time: crate::runtime::DateTime,
    with_disconnected_time: disconnected_time: crate::runtime::DateTime,
    with_msids: msids: ::std::vec::Vec<::std::string::String>,
    with_wrapup: wrapup: ::std::boxed::Box<crate::QueueConversationSocialExpressionEventTopicWrapup>,
    with_after_call_work: after_call_work: ::std::boxed::Box<crate::QueueConversationSocialExpressionEventTopicAfterCallWork>,
    with_after_call_work_required: after_call_work_required: bool,
    with_queue_media_settings: queue_media_settings: ::std::boxed::Box<crate::QueueConversationSocialExpressionEventTopicQueueMediaSettings>,
});

/// The property `state` of `QueueConversationSocialExpressionEventTopicVideo`. Known values: `alerting`, `dialing`, `contacting`, `offering`, `connected`, `disconnected`, `terminated`, `none`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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

/// The property `initialState` of `QueueConversationSocialExpressionEventTopicVideo`. Known values: `alerting`, `dialing`, `contacting`, `offering`, `connected`, `disconnected`, `terminated`, `none`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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

/// The property `disconnectType` of `QueueConversationSocialExpressionEventTopicVideo`. Known values: `endpoint`, `endpoint.dnd`, `client`, `system`, `timeout`, `transfer`, `transfer.conference`, `transfer.consult`, `transfer.forward`, `transfer.noanswer`, `transfer.notavailable`, `transfer.dnd`, `transport.failure`, `error`, `peer`, `other`, `spam`, `uncallable`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DisconnectType {
    Endpoint,
    EndpointDnd,
    Client,
    System,
    Timeout,
    Transfer,
    TransferConference,
    TransferConsult,
    TransferForward,
    TransferNoanswer,
    TransferNotavailable,
    TransferDnd,
    TransportFailure,
    Error,
    Peer,
    Other,
    Spam,
    Uncallable,
}

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
