// @generated from the schema "Callback"; changes made here are lost at the next generation

/// The schema `Callback`.
pub struct Callback {
    /// `state`: `string`.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// `initialState`: `string`.
    #[doc(alias = "initialState")]
    pub initial_state: ::std::option::Option<crate::runtime::Open<InitialState>>,
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `segments`: `array of Segment`.
    pub segments: ::std::option::Option<::std::vec::Vec<crate::Segment>>,
    /// `direction`: `string`.
    pub direction: ::std::option::Option<crate::runtime::Open<Direction>>,
    /// `held`: `boolean`.
    pub held: ::std::option::Option<bool>,
    /// `disconnectType`: `string`.
    #[doc(alias = "disconnectType")]
    pub disconnect_type: ::std::option::Option<crate::runtime::Open<DisconnectType>>,
    /// `startHoldTime`: `string (date-time)`.
    #[doc(alias = "startHoldTime")]
    pub start_hold_time: ::std::option::Option<crate::runtime::DateTime>,
    /// `dialerPreview`: `DialerPreview`.
    #[doc(alias = "dialerPreview")]
    pub dialer_preview: ::std::option::Option<::std::boxed::Box<crate::DialerPreview>>,
    /// `voicemail`: `Voicemail`.
    pub voicemail: ::std::option::Option<::std::boxed::Box<crate::Voicemail>>,
    /// `callbackNumbers`: `array of string`.
    #[doc(alias = "callbackNumbers")]
    pub callback_numbers: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `callbackUserName`: `string`.
    #[doc(alias = "callbackUserName")]
    pub callback_user_name: ::std::option::Option<::std::string::String>,
    /// `scriptId`: `string`.
    #[doc(alias = "scriptId")]
    pub script_id: ::std::option::Option<::std::string::String>,
    /// `externalCampaign`: `boolean`.
    #[doc(alias = "externalCampaign")]
    pub external_campaign: ::std::option::Option<bool>,
    /// `skipEnabled`: `boolean`.
    #[doc(alias = "skipEnabled")]
    pub skip_enabled: ::std::option::Option<bool>,
    /// `timeoutSeconds`: `integer (int32)`.
    #[doc(alias = "timeoutSeconds")]
    pub timeout_seconds: ::std::option::Option<i32>,
    /// `startAlertingTime`: `string (date-time)`.
    #[doc(alias = "startAlertingTime")]
    pub start_alerting_time: ::std::option::Option<crate::runtime::DateTime>,
    /// `connectedTime`: `string (date-time)`.
    #[doc(alias = "connectedTime")]
    pub connected_time: ::std::option::Option<crate::runtime::DateTime>,
    /// `disconnectedTime`: `string (date-time)`.
    #[doc(alias = "disconnectedTime")]
    pub disconnected_time: ::std::option::Option<crate::runtime::DateTime>,
    /// `callbackScheduledTime`: `string (date-time)`.
    #[doc(alias = "callbackScheduledTime")]
    pub callback_scheduled_time: ::std::option::Option<crate::runtime::DateTime>,
    /// `automatedCallbackConfigId`: `string`.
    #[doc(alias = "automatedCallbackConfigId")]
    pub automated_callback_config_id: ::std::option::Option<::std::string::String>,
    /// `provider`: `string`.
    pub provider: ::std::option::Option<::std::string::String>,
    /// `peerId`: `string`.
    #[doc(alias = "peerId")]
    pub peer_id: ::std::option::Option<::std::string::String>,
    /// `wrapup`: `Wrapup`.
    pub wrapup: ::std::option::Option<::std::boxed::Box<crate::Wrapup>>,
    /// `afterCallWork`: `AfterCallWork`.
    #[doc(alias = "afterCallWork")]
    pub after_call_work: ::std::option::Option<::std::boxed::Box<crate::AfterCallWork>>,
    /// `afterCallWorkRequired`: `boolean`.
    #[doc(alias = "afterCallWorkRequired")]
    pub after_call_work_required: ::std::option::Option<bool>,
    /// `callerId`: `string`.
    #[doc(alias = "callerId")]
    pub caller_id: ::std::option::Option<::std::string::String>,
    /// `callerIdName`: `string`.
    #[doc(alias = "callerIdName")]
    pub caller_id_name: ::std::option::Option<::std::string::String>,
    /// `queueMediaSettings`: `ConversationQueueMediaSettings`.
    #[doc(alias = "queueMediaSettings")]
    pub queue_media_settings: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationQueueMediaSettings>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for Callback {
    const EMPTY: Self = Self {
        state: ::std::option::Option::None,
        initial_state: ::std::option::Option::None,
        id: ::std::option::Option::None,
        segments: ::std::option::Option::None,
        direction: ::std::option::Option::None,
        held: ::std::option::Option::None,
        disconnect_type: ::std::option::Option::None,
        start_hold_time: ::std::option::Option::None,
        dialer_preview: ::std::option::Option::None,
        voicemail: ::std::option::Option::None,
        callback_numbers: ::std::option::Option::None,
        callback_user_name: ::std::option::Option::None,
        script_id: ::std::option::Option::None,
        external_campaign: ::std::option::Option::None,
        skip_enabled: ::std::option::Option::None,
        timeout_seconds: ::std::option::Option::None,
        start_alerting_time: ::std::option::Option::None,
        connected_time: ::std::option::Option::None,
        disconnected_time: ::std::option::Option::None,
        callback_scheduled_time: ::std::option::Option::None,
        automated_callback_config_id: ::std::option::Option::None,
        provider: ::std::option::Option::None,
        peer_id: ::std::option::Option::None,
        wrapup: ::std::option::Option::None,
        after_call_work: ::std::option::Option::None,
        after_call_work_required: ::std::option::Option::None,
        caller_id: ::std::option::Option::None,
        caller_id_name: ::std::option::Option::None,
        queue_media_settings: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &Callback = &<Callback as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "Callback",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("state", "state", 0),
            ("initialState", "initial_state", 0),
            ("id", "id", 0),
            ("segments", "segments", 0),
            ("direction", "direction", 0),
            ("held", "held", 0),
            ("disconnectType", "disconnect_type", 0),
            ("startHoldTime", "start_hold_time", 0),
            ("dialerPreview", "dialer_preview", 0),
            ("voicemail", "voicemail", 0),
            ("callbackNumbers", "callback_numbers", 0),
            ("callbackUserName", "callback_user_name", 0),
            ("scriptId", "script_id", 0),
            ("externalCampaign", "external_campaign", 0),
            ("skipEnabled", "skip_enabled", 0),
            ("timeoutSeconds", "timeout_seconds", 0),
            ("startAlertingTime", "start_alerting_time", 0),
            ("connectedTime", "connected_time", 0),
            ("disconnectedTime", "disconnected_time", 0),
            ("callbackScheduledTime", "callback_scheduled_time", 0),
            ("automatedCallbackConfigId", "automated_callback_config_id", 0),
            ("provider", "provider", 0),
            ("peerId", "peer_id", 0),
            ("wrapup", "wrapup", 0),
            ("afterCallWork", "after_call_work", 0),
            ("afterCallWorkRequired", "after_call_work_required", 0),
            ("callerId", "caller_id", 0),
            ("callerIdName", "caller_id_name", 0),
            ("queueMediaSettings", "queue_media_settings", 0),
        ],
        fields: &[
            &E.state,
            &E.initial_state,
            &E.id,
            &E.segments,
            &E.direction,
            &E.held,
            &E.disconnect_type,
            &E.start_hold_time,
            &E.dialer_preview,
            &E.voicemail,
            &E.callback_numbers,
            &E.callback_user_name,
            &E.script_id,
            &E.external_campaign,
            &E.skip_enabled,
            &E.timeout_seconds,
            &E.start_alerting_time,
            &E.connected_time,
            &E.disconnected_time,
            &E.callback_scheduled_time,
            &E.automated_callback_config_id,
            &E.provider,
            &E.peer_id,
            &E.wrapup,
            &E.after_call_work,
            &E.after_call_work_required,
            &E.caller_id,
            &E.caller_id_name,
            &E.queue_media_settings,
        ],
    }
};

crate::runtime::model!(Callback);

crate::runtime::setters!(Callback {
    with_state: state: crate::runtime::Open<State>,
    with_initial_state: initial_state: crate::runtime::Open<InitialState>,
    with_id: id: ::std::string::String,
    with_segments: segments: ::std::vec::Vec<crate::Segment>,
    with_direction: direction: crate::runtime::Open<Direction>,
    with_held: held: bool,
    with_disconnect_type: disconnect_type: crate::runtime::Open<DisconnectType>,
    with_start_hold_time: start_hold_time: crate::runtime::DateTime,
    with_dialer_preview: dialer_preview: ::std::boxed::Box<crate::DialerPreview>,
    with_voicemail: voicemail: ::std::boxed::Box<crate::Voicemail>,
    with_callback_numbers: callback_numbers: ::std::vec::Vec<::std::string::String>,
    with_callback_user_name: callback_user_name: ::std::string::String,
    with_script_id: script_id: ::std::string::String,
    with_external_campaign: external_campaign: bool,
    with_skip_enabled: skip_enabled: bool,
    with_timeout_seconds: timeout_seconds: i32,
    with_start_alerting_time: start_alerting_time: crate::runtime::DateTime,
    with_connected_time: connected_time: crate::runtime::DateTime,
    with_disconnected_time: disconnected_time: crate::runtime::DateTime,
    with_callback_scheduled_time: callback_scheduled_time: crate::runtime::DateTime,
    with_automated_callback_config_id: automated_callback_config_id: ::std::string::String,
    with_provider: provider: ::std::string::String,
    with_peer_id: peer_id: ::std::string::String,
    with_wrapup: wrapup: ::std::boxed::Box<crate::Wrapup>,
    with_after_call_work: after_call_work: ::std::boxed::Box<crate::AfterCallWork>,
    with_after_call_work_required: after_call_work_required: bool,
    with_caller_id: caller_id: ::std::string::String,
    with_caller_id_name: caller_id_name: ::std::string::String,
    with_queue_media_settings: queue_media_settings: ::std::boxed::Box<crate::ConversationQueueMediaSettings>,
});

/// The property `state` of `Callback`. Known values: `alerting`, `dialing`, `contacting`, `offering`, `connected`, `disconnected`, `terminated`, `scheduled`, `none`.
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

/// The property `initialState` of `Callback`. Known values: `alerting`, `dialing`, `contacting`, `offering`, `connected`, `disconnected`, `terminated`, `scheduled`, `none`.
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

/// The property `direction` of `Callback`. Known values: `inbound`, `outbound`.
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

/// The property `disconnectType` of `Callback`. Known values: `endpoint`, `client`, `system`, `timeout`, `transfer`, `transfer.conference`, `transfer.consult`, `transfer.forward`, `transfer.noanswer`, `transfer.notavailable`, `transport.failure`, `error`, `peer`, `other`, `spam`, `uncallable`.
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
        (Self::Client, "client"),
        (Self::System, "system"),
        (Self::Timeout, "timeout"),
        (Self::Transfer, "transfer"),
        (Self::TransferConference, "transfer.conference"),
        (Self::TransferConsult, "transfer.consult"),
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
