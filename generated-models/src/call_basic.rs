// @generated from the schema "CallBasic"; changes made here are lost at the next generation

/// The schema `CallBasic`.
pub struct CallBasic {
    /// `state`: `string`.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// `initialState`: `string`.
    #[doc(alias = "initialState")]
    pub initial_state: ::std::option::Option<crate::runtime::Open<InitialState>>,
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `direction`: `string`.
    pub direction: ::std::option::Option<crate::runtime::Open<Direction>>,
    /// `recording`: `boolean`.
    pub recording: ::std::option::Option<bool>,
    /// `recordingState`: `string`.
    #[doc(alias = "recordingState")]
    pub recording_state: ::std::option::Option<crate::runtime::Open<RecordingState>>,
    /// `muted`: `boolean`.
    pub muted: ::std::option::Option<bool>,
    /// `confined`: `boolean`.
    pub confined: ::std::option::Option<bool>,
    /// `held`: `boolean`.
    pub held: ::std::option::Option<bool>,
    /// `securePause`: `boolean`.
    #[doc(alias = "securePause")]
    pub secure_pause: ::std::option::Option<bool>,
    /// `recordingId`: `string`.
    #[doc(alias = "recordingId")]
    pub recording_id: ::std::option::Option<::std::string::String>,
    /// `segments`: `array of Segment`.
    pub segments: ::std::option::Option<::std::vec::Vec<crate::Segment>>,
    /// `errorInfo`: `ErrorInfo`.
    #[doc(alias = "errorInfo")]
    pub error_info: ::std::option::Option<::std::boxed::Box<crate::ErrorInfo>>,
    /// `disconnectType`: `string`.
    #[doc(alias = "disconnectType")]
    pub disconnect_type: ::std::option::Option<crate::runtime::Open<DisconnectType>>,
    /// `startHoldTime`: `string (date-time)`.
    #[doc(alias = "startHoldTime")]
    pub start_hold_time: ::std::option::Option<crate::runtime::DateTime>,
    /// `documentId`: `string`.
    #[doc(alias = "documentId")]
    pub document_id: ::std::option::Option<::std::string::String>,
    /// `startAlertingTime`: `string (date-time)`.
    #[doc(alias = "startAlertingTime")]
    pub start_alerting_time: ::std::option::Option<crate::runtime::DateTime>,
    /// `connectedTime`: `string (date-time)`.
    #[doc(alias = "connectedTime")]
    pub connected_time: ::std::option::Option<crate::runtime::DateTime>,
    /// `disconnectedTime`: `string (date-time)`.
    #[doc(alias = "disconnectedTime")]
    pub disconnected_time: ::std::option::Option<crate::runtime::DateTime>,
    /// `disconnectReasons`: `array of DisconnectReason`.
    #[doc(alias = "disconnectReasons")]
    pub disconnect_reasons: ::std::option::Option<
        ::std::vec::Vec<crate::DisconnectReason>,
    >,
    /// `faxStatus`: `FaxStatus`.
    #[doc(alias = "faxStatus")]
    pub fax_status: ::std::option::Option<::std::boxed::Box<crate::FaxStatus>>,
    /// `provider`: `string`.
    pub provider: ::std::option::Option<::std::string::String>,
    /// `scriptId`: `string`.
    #[doc(alias = "scriptId")]
    pub script_id: ::std::option::Option<::std::string::String>,
    /// `peerId`: `string`.
    #[doc(alias = "peerId")]
    pub peer_id: ::std::option::Option<::std::string::String>,
    /// `uuiData`: `string`.
    #[doc(alias = "uuiData")]
    pub uui_data: ::std::option::Option<::std::string::String>,
    /// `self`: `Address`.
    #[doc(alias = "self")]
    pub self_: ::std::option::Option<::std::boxed::Box<crate::Address>>,
    /// `other`: `Address`.
    pub other: ::std::option::Option<::std::boxed::Box<crate::Address>>,
    /// `wrapup`: `Wrapup`.
    pub wrapup: ::std::option::Option<::std::boxed::Box<crate::Wrapup>>,
    /// `afterCallWork`: `AfterCallWork`.
    #[doc(alias = "afterCallWork")]
    pub after_call_work: ::std::option::Option<::std::boxed::Box<crate::AfterCallWork>>,
    /// `afterCallWorkRequired`: `boolean`.
    #[doc(alias = "afterCallWorkRequired")]
    pub after_call_work_required: ::std::option::Option<bool>,
    /// `agentAssistantId`: `string`.
    #[doc(alias = "agentAssistantId")]
    pub agent_assistant_id: ::std::option::Option<::std::string::String>,
    /// `queueMediaSettings`: `ConversationQueueMediaSettings`.
    #[doc(alias = "queueMediaSettings")]
    pub queue_media_settings: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationQueueMediaSettings>,
    >,
    /// `disposition`: `Disposition`.
    pub disposition: ::std::option::Option<::std::boxed::Box<crate::Disposition>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for CallBasic {
    const EMPTY: Self = Self {
        state: ::std::option::Option::None,
        initial_state: ::std::option::Option::None,
        id: ::std::option::Option::None,
        direction: ::std::option::Option::None,
        recording: ::std::option::Option::None,
        recording_state: ::std::option::Option::None,
        muted: ::std::option::Option::None,
        confined: ::std::option::Option::None,
        held: ::std::option::Option::None,
        secure_pause: ::std::option::Option::None,
        recording_id: ::std::option::Option::None,
        segments: ::std::option::Option::None,
        error_info: ::std::option::Option::None,
        disconnect_type: ::std::option::Option::None,
        start_hold_time: ::std::option::Option::None,
        document_id: ::std::option::Option::None,
        start_alerting_time: ::std::option::Option::None,
        connected_time: ::std::option::Option::None,
        disconnected_time: ::std::option::Option::None,
        disconnect_reasons: ::std::option::Option::None,
        fax_status: ::std::option::Option::None,
        provider: ::std::option::Option::None,
        script_id: ::std::option::Option::None,
        peer_id: ::std::option::Option::None,
        uui_data: ::std::option::Option::None,
        self_: ::std::option::Option::None,
        other: ::std::option::Option::None,
        wrapup: ::std::option::Option::None,
        after_call_work: ::std::option::Option::None,
        after_call_work_required: ::std::option::Option::None,
        agent_assistant_id: ::std::option::Option::None,
        queue_media_settings: ::std::option::Option::None,
        disposition: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CallBasic = &<CallBasic as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CallBasic",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("state", "state", 0),
            ("initialState", "initial_state", 0),
            ("id", "id", 0),
            ("direction", "direction", 0),
            ("recording", "recording", 0),
            ("recordingState", "recording_state", 0),
            ("muted", "muted", 0),
            ("confined", "confined", 0),
            ("held", "held", 0),
            ("securePause", "secure_pause", 0),
            ("recordingId", "recording_id", 0),
            ("segments", "segments", 0),
            ("errorInfo", "error_info", 0),
            ("disconnectType", "disconnect_type", 0),
            ("startHoldTime", "start_hold_time", 0),
            ("documentId", "document_id", 0),
            ("startAlertingTime", "start_alerting_time", 0),
            ("connectedTime", "connected_time", 0),
            ("disconnectedTime", "disconnected_time", 0),
            ("disconnectReasons", "disconnect_reasons", 0),
            ("faxStatus", "fax_status", 0),
            ("provider", "provider", 0),
            ("scriptId", "script_id", 0),
            ("peerId", "peer_id", 0),
            ("uuiData", "uui_data", 0),
            ("self", "self_", 0),
            ("other", "other", 0),
            ("wrapup", "wrapup", 0),
            ("afterCallWork", "after_call_work", 0),
            ("afterCallWorkRequired", "after_call_work_required", 0),
            ("agentAssistantId", "agent_assistant_id", 0),
            ("queueMediaSettings", "queue_media_settings", 0),
            ("disposition", "disposition", 0),
        ],
        fields: &[
            &E.state,
            &E.initial_state,
            &E.id,
            &E.direction,
            &E.recording,
            &E.recording_state,
            &E.muted,
            &E.confined,
            &E.held,
            &E.secure_pause,
            &E.recording_id,
            &E.segments,
            &E.error_info,
            &E.disconnect_type,
            &E.start_hold_time,
            &E.document_id,
            &E.start_alerting_time,
            &E.connected_time,
            &E.disconnected_time,
            &E.disconnect_reasons,
            &E.fax_status,
            &E.provider,
            &E.script_id,
            &E.peer_id,
            &E.uui_data,
            &E.self_,
            &E.other,
            &E.wrapup,
            &E.after_call_work,
            &E.after_call_work_required,
            &E.agent_assistant_id,
            &E.queue_media_settings,
            &E.disposition,
        ],
    }
};

crate::runtime::model!(CallBasic);

crate::runtime::setters!(CallBasic {
    with_state: state: crate::runtime::Open<State>,
    with_initial_state: initial_state: crate::runtime::Open<InitialState>,
    with_id: id: ::std::string::String,
    with_direction: direction: crate::runtime::Open<Direction>,
    with_recording: recording: bool,
    with_recording_state: recording_state: crate::runtime::Open<RecordingState>,
    with_muted: muted: bool,
    with_confined: confined: bool,
    with_held: held: bool,
    with_secure_pause: secure_pause: bool,
    with_recording_id: recording_id: ::std::string::String,
    with_segments: segments: ::std::vec::Vec<crate::Segment>,
    with_error_info: error_info: ::std::boxed::Box<crate::ErrorInfo>,
    with_disconnect_type: disconnect_type: crate::runtime::Open<DisconnectType>,
    with_start_hold_time: start_hold_time: crate::runtime::DateTime,
    with_document_id: document_id: ::std::string::String,
    with_start_alerting_time: start_alerting_time: crate::runtime::DateTime,
    with_connected_time: connected_time: crate::runtime::DateTime,
    with_disconnected_time: disconnected_time: crate::runtime::DateTime,
    with_disconnect_reasons: disconnect_reasons: ::std::vec::Vec<crate::DisconnectReason>,
    with_fax_status: fax_status: ::std::boxed::Box<crate::FaxStatus>,
    with_provider: provider: ::std::string::String,
    with_script_id: script_id: ::std::string::String,
    with_peer_id: peer_id: ::std::string::String,
    with_uui_data: uui_data: ::std::string::String,
    with_self_: self_: ::std::boxed::Box<crate::Address>,
    with_other: other: ::std::boxed::Box<crate::Address>,
    with_wrapup: wrapup: ::std::boxed::Box<crate::Wrapup>,
    with_after_call_work: after_call_work: ::std::boxed::Box<crate::AfterCallWork>,
    with_after_call_work_required: after_call_work_required: bool,
    with_agent_assistant_id: agent_assistant_id: ::std::string::String,
    with_queue_media_settings: queue_media_settings: ::std::boxed::Box<crate::ConversationQueueMediaSettings>,
    with_disposition: disposition: ::std::boxed::Box<crate::Disposition>,
});

/// The property `state` of `CallBasic`. Known values: `alerting`, `dialing`, `contacting`, `offering`, `connected`, `disconnected`, `terminated`, `converting`, `uploading`, `transmitting`, `none`.
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
    Converting,
    Uploading,
    Transmitting,
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
        (Self::Converting, "converting"),
        (Self::Uploading, "uploading"),
        (Self::Transmitting, "transmitting"),
        (Self::None, "none"),
    ];
}

/// The property `initialState` of `CallBasic`. Known values: `alerting`, `dialing`, `contacting`, `offering`, `connected`, `disconnected`, `terminated`, `converting`, `uploading`, `transmitting`, `none`.
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
    Converting,
    Uploading,
    Transmitting,
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
        (Self::Converting, "converting"),
        (Self::Uploading, "uploading"),
        (Self::Transmitting, "transmitting"),
        (Self::None, "none"),
    ];
}

/// The property `direction` of `CallBasic`. Known values: `inbound`, `outbound`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Direction {
    Inbound,
    Outbound,
}

impl crate::runtime::Enum for Direction {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Inbound, "inbound"),
        (Self::Outbound, "outbound"),
    ];
}

/// The property `recordingState` of `CallBasic`. Known values: `none`, `active`, `paused`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RecordingState {
    None,
    Active,
    Paused,
}

impl crate::runtime::Enum for RecordingState {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::None, "none"),
        (Self::Active, "active"),
        (Self::Paused, "paused"),
    ];
}

/// The property `disconnectType` of `CallBasic`. Known values: `endpoint`, `endpoint.donotdisturb`, `client`, `system`, `timeout`, `transfer`, `transfer.conference`, `transfer.consult`, `transfer.donotdisturb`, `transfer.forward`, `transfer.noanswer`, `transfer.notavailable`, `transport.failure`, `error`, `peer`, `other`, `spam`, `uncallable`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DisconnectType {
    Endpoint,
    EndpointDonotdisturb,
    Client,
    System,
    Timeout,
    Transfer,
    TransferConference,
    TransferConsult,
    TransferDonotdisturb,
    TransferForward,
    TransferNoanswer,
    TransferNotavailable,
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
        (Self::EndpointDonotdisturb, "endpoint.donotdisturb"),
        (Self::Client, "client"),
        (Self::System, "system"),
        (Self::Timeout, "timeout"),
        (Self::Transfer, "transfer"),
        (Self::TransferConference, "transfer.conference"),
        (Self::TransferConsult, "transfer.consult"),
        (Self::TransferDonotdisturb, "transfer.donotdisturb"),
        (Self::TransferForward, "transfer.forward"),
        (Self::TransferNoanswer, "transfer.noanswer"),
        (Self::TransferNotavailable, "transfer.notavailable"),
        (Self::TransportFailure, "transport.failure"),
        (Self::Error, "error"),
        (Self::Peer, "peer"),
        (Self::Other, "other"),
        (Self::Spam, "spam"),
        (Self::Uncallable, "uncallable"),
    ];
}
