// @generated from the schema "QueueConversationEventTopicCobrowse"; changes made here are lost at the next generation

/// The schema `QueueConversationEventTopicCobrowse`.
pub struct QueueConversationEventTopicCobrowse {
    /// `state`: `string`.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// `initialState`: `string`.
    #[doc(alias = "initialState")]
    pub initial_state: ::std::option::Option<crate::runtime::Open<InitialState>>,
    /// `disconnectType`: `string`.
    #[doc(alias = "disconnectType")]
    pub disconnect_type: ::std::option::Option<crate::runtime::Open<DisconnectType>>,
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `self`: `QueueConversationEventTopicAddress`.
    #[doc(alias = "self")]
    pub self_: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationEventTopicAddress>,
    >,
    /// `roomId`: `string`.
    #[doc(alias = "roomId")]
    pub room_id: ::std::option::Option<::std::string::String>,
    /// `cobrowseSessionId`: `string`.
    #[doc(alias = "cobrowseSessionId")]
    pub cobrowse_session_id: ::std::option::Option<::std::string::String>,
    /// `cobrowseRole`: `string`.
    #[doc(alias = "cobrowseRole")]
    pub cobrowse_role: ::std::option::Option<::std::string::String>,
    /// `controlling`: `array of string`.
    pub controlling: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `viewerUrl`: `string`.
    #[doc(alias = "viewerUrl")]
    pub viewer_url: ::std::option::Option<::std::string::String>,
    /// `provider`: `string`.
    pub provider: ::std::option::Option<::std::string::String>,
    /// `scriptId`: `string`.
    #[doc(alias = "scriptId")]
    pub script_id: ::std::option::Option<::std::string::String>,
    /// `peerId`: `string`.
    #[doc(alias = "peerId")]
    pub peer_id: ::std::option::Option<::std::string::String>,
    /// `providerEventTime`: `string (date-time)`.
    #[doc(alias = "providerEventTime")]
    pub provider_event_time: ::std::option::Option<crate::runtime::DateTime>,
    /// `connectedTime`: `string (date-time)`.
    #[doc(alias = "connectedTime")]
    pub connected_time: ::std::option::Option<crate::runtime::DateTime>,
    /// `disconnectedTime`: `string (date-time)`.
    #[doc(alias = "disconnectedTime")]
    pub disconnected_time: ::std::option::Option<crate::runtime::DateTime>,
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

impl crate::runtime::Model for QueueConversationEventTopicCobrowse {
    const EMPTY: Self = Self {
        state: ::std::option::Option::None,
        initial_state: ::std::option::Option::None,
        disconnect_type: ::std::option::Option::None,
        id: ::std::option::Option::None,
        self_: ::std::option::Option::None,
        room_id: ::std::option::Option::None,
        cobrowse_session_id: ::std::option::Option::None,
        cobrowse_role: ::std::option::Option::None,
        controlling: ::std::option::Option::None,
        viewer_url: ::std::option::Option::None,
        provider: ::std::option::Option::None,
        script_id: ::std::option::Option::None,
        peer_id: ::std::option::Option::None,
        provider_event_time: ::std::option::Option::None,
        connected_time: ::std::option::Option::None,
        disconnected_time: ::std::option::Option::None,
        wrapup: ::std::option::Option::None,
        after_call_work: ::std::option::Option::None,
        after_call_work_required: ::std::option::Option::None,
        queue_media_settings: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &QueueConversationEventTopicCobrowse = &<QueueConversationEventTopicCobrowse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "QueueConversationEventTopicCobrowse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("state", "state", 0),
            ("initialState", "initial_state", 0),
            ("disconnectType", "disconnect_type", 0),
            ("id", "id", 0),
            ("self", "self_", 0),
            ("roomId", "room_id", 0),
            ("cobrowseSessionId", "cobrowse_session_id", 0),
            ("cobrowseRole", "cobrowse_role", 0),
            ("controlling", "controlling", 0),
            ("viewerUrl", "viewer_url", 0),
            ("provider", "provider", 0),
            ("scriptId", "script_id", 0),
            ("peerId", "peer_id", 0),
            ("providerEventTime", "provider_event_time", 0),
            ("connectedTime", "connected_time", 0),
            ("disconnectedTime", "disconnected_time", 0),
            ("wrapup", "wrapup", 0),
            ("afterCallWork", "after_call_work", 0),
            ("afterCallWorkRequired", "after_call_work_required", 0),
            ("queueMediaSettings", "queue_media_settings", 0),
        ],
        fields: &[
            &E.state,
            &E.initial_state,
            &E.disconnect_type,
            &E.id,
            &E.self_,
            &E.room_id,
            &E.cobrowse_session_id,
            &E.cobrowse_role,
            &E.controlling,
            &E.viewer_url,
            &E.provider,
            &E.script_id,
            &E.peer_id,
            &E.provider_event_time,
            &E.connected_time,
            &E.disconnected_time,
            &E.wrapup,
            &E.after_call_work,
            &E.after_call_work_required,
            &E.queue_media_settings,
        ],
    }
};

crate::runtime::model!(QueueConversationEventTopicCobrowse);

crate::runtime::setters!(QueueConversationEventTopicCobrowse {
    with_state: state: crate::runtime::Open<State>,
    with_initial_state: initial_state: crate::runtime::Open<InitialState>,
    with_disconnect_type: disconnect_type: crate::runtime::Open<DisconnectType>,
    with_id: id: ::std::string::String,
    with_self_: self_: ::std::boxed::Box<crate::QueueConversationEventTopicAddress>,
    with_room_id: room_id: ::std::string::String,
    with_cobrowse_session_id: cobrowse_session_id: ::std::string::String,
    with_cobrowse_role: cobrowse_role: ::std::string::String,
    with_controlling: controlling: ::std::vec::Vec<::std::string::String>,
    with_viewer_url: viewer_url: ::std::string::String,
    with_provider: provider: ::std::string::String,
    with_script_id: script_id: ::std::string::String,
    with_peer_id: peer_id: ::std::string::String,
    with_provider_event_time: provider_event_time: crate::runtime::DateTime,
    with_connected_time: connected_time: crate::runtime::DateTime,
    with_disconnected_time: disconnected_time: crate::runtime::DateTime,
    with_wrapup: wrapup: ::std::boxed::Box<crate::QueueConversationEventTopicWrapup>,
    with_after_call_work: after_call_work: ::std::boxed::Box<crate::QueueConversationEventTopicAfterCallWork>,
    with_after_call_work_required: after_call_work_required: bool,
    with_queue_media_settings: queue_media_settings: ::std::boxed::Box<crate::QueueConversationEventTopicQueueMediaSettings>,
});

/// The property `state` of `QueueConversationEventTopicCobrowse`. Known values: `alerting`, `dialing`, `contacting`, `offering`, `connected`, `disconnected`, `terminated`, `none`.
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

/// The property `initialState` of `QueueConversationEventTopicCobrowse`. Known values: `alerting`, `dialing`, `contacting`, `offering`, `connected`, `disconnected`, `terminated`, `none`.
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

/// The property `disconnectType` of `QueueConversationEventTopicCobrowse`. Known values: `endpoint`, `endpoint.dnd`, `client`, `system`, `timeout`, `transfer`, `transfer.conference`, `transfer.consult`, `transfer.forward`, `transfer.noanswer`, `transfer.notavailable`, `transfer.dnd`, `transport.failure`, `error`, `peer`, `other`, `spam`, `uncallable`.
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
