// @generated from the schema "Callback"; changes made here are lost at the next generation

/// The schema `Callback`.
#[repr(C)]
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

crate::runtime::model!(Callback "Callback" 29 {
    (
        state: crate::runtime::Open<State> = "state" 0 with_state,
        initial_state: crate::runtime::Open<InitialState> = "initialState" 0 with_initial_state,
        id: ::std::string::String = "id" 0 with_id,
        segments: ::std::vec::Vec<crate::Segment> = "segments" 0 with_segments,
        direction: crate::runtime::Open<Direction> = "direction" 0 with_direction,
        held: bool = "held" 0 with_held,
        disconnect_type: crate::runtime::Open<DisconnectType> = "disconnectType" 0 with_disconnect_type,
        start_hold_time: crate::runtime::DateTime = "startHoldTime" 0 with_start_hold_time,
        dialer_preview: ::std::boxed::Box<crate::DialerPreview> = "dialerPreview" 0 with_dialer_preview,
        voicemail: ::std::boxed::Box<crate::Voicemail> = "voicemail" 0 with_voicemail,
        callback_numbers: ::std::vec::Vec<::std::string::String> = "callbackNumbers" 0 with_callback_numbers,
        callback_user_name: ::std::string::String = "callbackUserName" 0 with_callback_user_name,
        script_id: ::std::string::String = "scriptId" 0 with_script_id,
        external_campaign: bool = "externalCampaign" 0 with_external_campaign,
        skip_enabled: bool = "skipEnabled" 0 with_skip_enabled,
        timeout_seconds: i32 = "timeoutSeconds" 0 with_timeout_seconds,
    )
    (
        start_alerting_time: crate::runtime::DateTime = "startAlertingTime" 0 with_start_alerting_time,
        connected_time: crate::runtime::DateTime = "connectedTime" 0 with_connected_time,
        disconnected_time: crate::runtime::DateTime = "disconnectedTime" 0 with_disconnected_time,
        callback_scheduled_time: crate::runtime::DateTime = "callbackScheduledTime" 0 with_callback_scheduled_time,
        automated_callback_config_id: ::std::string::String = "automatedCallbackConfigId" 0 with_automated_callback_config_id,
        provider: ::std::string::String = "provider" 0 with_provider,
        peer_id: ::std::string::String = "peerId" 0 with_peer_id,
        wrapup: ::std::boxed::Box<crate::Wrapup> = "wrapup" 0 with_wrapup,
        after_call_work: ::std::boxed::Box<crate::AfterCallWork> = "afterCallWork" 0 with_after_call_work,
        after_call_work_required: bool = "afterCallWorkRequired" 0 with_after_call_work_required,
        caller_id: ::std::string::String = "callerId" 0 with_caller_id,
        caller_id_name: ::std::string::String = "callerIdName" 0 with_caller_id_name,
        queue_media_settings: ::std::boxed::Box<crate::ConversationQueueMediaSettings> = "queueMediaSettings" 0 with_queue_media_settings,
    )
});

/// The property `state` of `Callback`. Known values: `alerting`, `dialing`, `contacting`, `offering`, `connected`, `disconnected`, `terminated`, `scheduled`, `none`.
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
        (Self::Scheduled, "scheduled"),
        (Self::None, "none"),
    ];
}

/// The property `initialState` of `Callback`. Known values: `alerting`, `dialing`, `contacting`, `offering`, `connected`, `disconnected`, `terminated`, `scheduled`, `none`.
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
        (Self::Scheduled, "scheduled"),
        (Self::None, "none"),
    ];
}

/// The property `direction` of `Callback`. Known values: `inbound`, `outbound`.
#[non_exhaustive]
pub enum Direction {
    Inbound,
    Outbound,
}

crate::runtime::known!(Direction);

impl crate::runtime::Enum for Direction {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Inbound, "inbound"),
        (Self::Outbound, "outbound"),
    ];
}

/// The property `disconnectType` of `Callback`. Known values: `endpoint`, `client`, `system`, `timeout`, `transfer`, `transfer.conference`, `transfer.consult`, `transfer.forward`, `transfer.noanswer`, `transfer.notavailable`, `transport.failure`, `error`, `peer`, `other`, `spam`, `uncallable`.
#[non_exhaustive]
pub enum DisconnectType {
    Endpoint,
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
