// @generated from the schema "Cobrowsesession"; changes made here are lost at the next generation

/// The schema `Cobrowsesession`.
pub struct Cobrowsesession {
    /// `state`: `string`.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// `initialState`: `string`.
    #[doc(alias = "initialState")]
    pub initial_state: ::std::option::Option<crate::runtime::Open<InitialState>>,
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `disconnectType`: `string`.
    #[doc(alias = "disconnectType")]
    pub disconnect_type: ::std::option::Option<crate::runtime::Open<DisconnectType>>,
    /// `self`: `Address`.
    #[doc(alias = "self")]
    pub self_: ::std::option::Option<::std::boxed::Box<crate::Address>>,
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
    /// `providerEventTime`: `string (date-time)`.
    #[doc(alias = "providerEventTime")]
    pub provider_event_time: ::std::option::Option<crate::runtime::DateTime>,
    /// `startAlertingTime`: `string (date-time)`.
    #[doc(alias = "startAlertingTime")]
    pub start_alerting_time: ::std::option::Option<crate::runtime::DateTime>,
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
    /// `segments`: `array of Segment`.
    pub segments: ::std::option::Option<::std::vec::Vec<crate::Segment>>,
    /// `wrapup`: `Wrapup`.
    pub wrapup: ::std::option::Option<::std::boxed::Box<crate::Wrapup>>,
    /// `afterCallWork`: `AfterCallWork`.
    #[doc(alias = "afterCallWork")]
    pub after_call_work: ::std::option::Option<::std::boxed::Box<crate::AfterCallWork>>,
    /// `afterCallWorkRequired`: `boolean`.
    #[doc(alias = "afterCallWorkRequired")]
    pub after_call_work_required: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for Cobrowsesession {
    const EMPTY: Self = Self {
        state: ::std::option::Option::None,
        initial_state: ::std::option::Option::None,
        id: ::std::option::Option::None,
        disconnect_type: ::std::option::Option::None,
        self_: ::std::option::Option::None,
        cobrowse_session_id: ::std::option::Option::None,
        cobrowse_role: ::std::option::Option::None,
        controlling: ::std::option::Option::None,
        viewer_url: ::std::option::Option::None,
        provider_event_time: ::std::option::Option::None,
        start_alerting_time: ::std::option::Option::None,
        connected_time: ::std::option::Option::None,
        disconnected_time: ::std::option::Option::None,
        provider: ::std::option::Option::None,
        peer_id: ::std::option::Option::None,
        segments: ::std::option::Option::None,
        wrapup: ::std::option::Option::None,
        after_call_work: ::std::option::Option::None,
        after_call_work_required: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &Cobrowsesession = &<Cobrowsesession as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "Cobrowsesession",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("state", "state", 0),
            ("initialState", "initial_state", 0),
            ("id", "id", 0),
            ("disconnectType", "disconnect_type", 0),
            ("self", "self_", 0),
            ("cobrowseSessionId", "cobrowse_session_id", 0),
            ("cobrowseRole", "cobrowse_role", 0),
            ("controlling", "controlling", 0),
            ("viewerUrl", "viewer_url", 0),
            ("providerEventTime", "provider_event_time", 0),
            ("startAlertingTime", "start_alerting_time", 0),
            ("connectedTime", "connected_time", 0),
            ("disconnectedTime", "disconnected_time", 0),
            ("provider", "provider", 0),
            ("peerId", "peer_id", 0),
            ("segments", "segments", 0),
            ("wrapup", "wrapup", 0),
            ("afterCallWork", "after_call_work", 0),
            ("afterCallWorkRequired", "after_call_work_required", 0),
        ],
        fields: &[
            &E.state,
            &E.initial_state,
            &E.id,
            &E.disconnect_type,
            &E.self_,
            &E.cobrowse_session_id,
            &E.cobrowse_role,
            &E.controlling,
            &E.viewer_url,
            &E.provider_event_time,
            &E.start_alerting_time,
            &E.connected_time,
            &E.disconnected_time,
            &E.provider,
            &E.peer_id,
            &E.segments,
            &E.wrapup,
            &E.after_call_work,
            &E.after_call_work_required,
        ],
    }
};

crate::runtime::model!(Cobrowsesession);

crate::runtime::setters!(Cobrowsesession {
    with_state: state: crate::runtime::Open<State>,
    with_initial_state: initial_state: crate::runtime::Open<InitialState>,
    with_id: id: ::std::string::String,
    with_disconnect_type: disconnect_type: crate::runtime::Open<DisconnectType>,
    with_self_: self_: ::std::boxed::Box<crate::Address>,
    with_cobrowse_session_id: cobrowse_session_id: ::std::string::String,
    with_cobrowse_role: cobrowse_role: ::std::string::String,
    with_controlling: controlling: ::std::vec::Vec<::std::string::String>,
    with_viewer_url: viewer_url: ::std::string::String,
    with_provider_event_time: provider_event_time: crate::runtime::DateTime,
    with_start_alerting_time: start_alerting_time: crate::runtime::DateTime,
    with_connected_time: connected_time: crate::runtime::DateTime,
    with_disconnected_time: disconnected_time: crate::runtime::DateTime,
    with_provider: provider: ::std::string::String,
    with_peer_id: peer_id: ::std::string::String,
    with_segments: segments: ::std::vec::Vec<crate::Segment>,
    with_wrapup: wrapup: ::std::boxed::Box<crate::Wrapup>,
    with_after_call_work: after_call_work: ::std::boxed::Box<crate::AfterCallWork>,
    with_after_call_work_required: after_call_work_required: bool,
});

/// The property `state` of `Cobrowsesession`. Known values: `alerting`, `dialing`, `contacting`, `offering`, `connected`, `disconnected`, `terminated`, `scheduled`, `none`.
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
    Scheduled,
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
        (Self::Scheduled, "scheduled"),
        (Self::None, "none"),
    ];
}

/// The property `initialState` of `Cobrowsesession`. Known values: `alerting`, `dialing`, `contacting`, `offering`, `connected`, `disconnected`, `terminated`, `scheduled`, `none`.
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
    Scheduled,
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
        (Self::Scheduled, "scheduled"),
        (Self::None, "none"),
    ];
}

/// The property `disconnectType` of `Cobrowsesession`. Known values: `endpoint`, `client`, `system`, `timeout`, `transfer`, `transfer.conference`, `transfer.consult`, `transfer.forward`, `transport.failure`, `error`, `peer`, `other`, `spam`, `uncallable`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DisconnectType {
    Endpoint,
    Client,
    System,
    Timeout,
    Transfer,
    TransferConference,
    TransferConsult,
    TransferForward,
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
        (Self::Client, "client"),
        (Self::System, "system"),
        (Self::Timeout, "timeout"),
        (Self::Transfer, "transfer"),
        (Self::TransferConference, "transfer.conference"),
        (Self::TransferConsult, "transfer.consult"),
        (Self::TransferForward, "transfer.forward"),
        (Self::TransportFailure, "transport.failure"),
        (Self::Error, "error"),
        (Self::Peer, "peer"),
        (Self::Other, "other"),
        (Self::Spam, "spam"),
        (Self::Uncallable, "uncallable"),
    ];
}
