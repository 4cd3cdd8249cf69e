// @generated from the schema "QueueConversationSocialExpressionEventTopicCall"; changes made here are lost at the next generation

/// The schema `QueueConversationSocialExpressionEventTopicCall`.
#[repr(C)]
pub struct QueueConversationSocialExpressionEventTopicCall {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `state`: `string`.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// `initialState`: `string`.
    #[doc(alias = "initialState")]
    pub initial_state: ::std::option::Option<crate::runtime::Open<InitialState>>,
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
    /// `errorInfo`: `QueueConversationSocialExpressionEventTopicErrorDetails`.
    #[doc(alias = "errorInfo")]
    pub error_info: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationSocialExpressionEventTopicErrorDetails>,
    >,
    /// `disconnectType`: `string`.
    #[doc(alias = "disconnectType")]
    pub disconnect_type: ::std::option::Option<crate::runtime::Open<DisconnectType>>,
    /// `startHoldTime`: `string (date-time)`.
    #[doc(alias = "startHoldTime")]
    pub start_hold_time: ::std::option::Option<crate::runtime::DateTime>,
    /// `direction`: `string`.
    pub direction: ::std::option::Option<crate::runtime::Open<Direction>>,
    /// `documentId`: `string`.
    #[doc(alias = "documentId")]
    pub document_id: ::std::option::Option<::std::string::String>,
    /// `self`: `QueueConversationSocialExpressionEventTopicAddress`.
    #[doc(alias = "self")]
    pub self_: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationSocialExpressionEventTopicAddress>,
    >,
    /// `other`: `QueueConversationSocialExpressionEventTopicAddress`.
    pub other: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationSocialExpressionEventTopicAddress>,
    >,
    /// `provider`: `string`.
    pub provider: ::std::option::Option<::std::string::String>,
    /// `scriptId`: `string`.
    #[doc(alias = "scriptId")]
    pub script_id: ::std::option::Option<::std::string::String>,
    /// `peerId`: `string`.
    #[doc(alias = "peerId")]
    pub peer_id: ::std::option::Option<::std::string::String>,
    /// `connectedTime`: `string (date-time)`.
    #[doc(alias = "connectedTime")]
    pub connected_time: ::std::option::Option<crate::runtime::DateTime>,
    /// `disconnectedTime`: `string (date-time)`.
    #[doc(alias = "disconnectedTime")]
    pub disconnected_time: ::std::option::Option<crate::runtime::DateTime>,
    /// `disconnectReasons`: `array of QueueConversationSocialExpressionEventTopicDisconnectReason`.
    #[doc(alias = "disconnectReasons")]
    pub disconnect_reasons: ::std::option::Option<
        ::std::vec::Vec<
            crate::QueueConversationSocialExpressionEventTopicDisconnectReason,
        >,
    >,
    /// `faxStatus`: `QueueConversationSocialExpressionEventTopicFaxStatus`.
    #[doc(alias = "faxStatus")]
    pub fax_status: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationSocialExpressionEventTopicFaxStatus>,
    >,
    /// `uuiData`: `string`.
    #[doc(alias = "uuiData")]
    pub uui_data: ::std::option::Option<::std::string::String>,
    /// `bargedTime`: `string (date-time)`.
    #[doc(alias = "bargedTime")]
    pub barged_time: ::std::option::Option<crate::runtime::DateTime>,
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
    /// `agentAssistantId`: `string`.
    #[doc(alias = "agentAssistantId")]
    pub agent_assistant_id: ::std::option::Option<::std::string::String>,
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

crate::runtime::model!(QueueConversationSocialExpressionEventTopicCall "QueueConversationSocialExpressionEventTopicCall" 30 {
    (
        id: ::std::string::String = "id" 0 with_id,
        state: crate::runtime::Open<State> = "state" 0 with_state,
        initial_state: crate::runtime::Open<InitialState> = "initialState" 0 with_initial_state,
        recording: bool = "recording" 0 with_recording,
        recording_state: crate::runtime::Open<RecordingState> = "recordingState" 0 with_recording_state,
        muted: bool = "muted" 0 with_muted,
        confined: bool = "confined" 0 with_confined,
        held: bool = "held" 0 with_held,
        secure_pause: bool = "securePause" 0 with_secure_pause,
        error_info: ::std::boxed::Box<crate::QueueConversationSocialExpressionEventTopicErrorDetails> = "errorInfo" 0 with_error_info,
        disconnect_type: crate::runtime::Open<DisconnectType> = "disconnectType" 0 with_disconnect_type,
        start_hold_time: crate::runtime::DateTime = "startHoldTime" 0 with_start_hold_time,
        direction: crate::runtime::Open<Direction> = "direction" 0 with_direction,
        document_id: ::std::string::String = "documentId" 0 with_document_id,
        self_: ::std::boxed::Box<crate::QueueConversationSocialExpressionEventTopicAddress> = "self" 0 with_self_,
        other: ::std::boxed::Box<crate::QueueConversationSocialExpressionEventTopicAddress> = "other" 0 with_other,
    )
    (
        provider: ::std::string::String = "provider" 0 with_provider,
        script_id: ::std::string::String = "scriptId" 0 with_script_id,
        peer_id: ::std::string::String = "peerId" 0 with_peer_id,
        connected_time: crate::runtime::DateTime = "connectedTime" 0 with_connected_time,
        disconnected_time: crate::runtime::DateTime = "disconnectedTime" 0 with_disconnected_time,
        disconnect_reasons: ::std::vec::Vec<crate::QueueConversationSocialExpressionEventTopicDisconnectReason> = "disconnectReasons" 0 with_disconnect_reasons,
        fax_status: ::std::boxed::Box<crate::QueueConversationSocialExpressionEventTopicFaxStatus> = "faxStatus" 0 with_fax_status,
        uui_data: ::std::string::String = "uuiData" 0 with_uui_data,
        barged_time: crate::runtime::DateTime = "bargedTime" 0 with_barged_time,
        wrapup: ::std::boxed::Box<crate::QueueConversationSocialExpressionEventTopicWrapup> = "wrapup" 0 with_wrapup,
        after_call_work: ::std::boxed::Box<crate::QueueConversationSocialExpressionEventTopicAfterCallWork> = "afterCallWork" 0 with_after_call_work,
        after_call_work_required: bool = "afterCallWorkRequired" 0 with_after_call_work_required,
        agent_assistant_id: ::std::string::String = "agentAssistantId" 0 with_agent_assistant_id,
        queue_media_settings: ::std::boxed::Box<crate::QueueConversationSocialExpressionEventTopicQueueMediaSettings> = "queueMediaSettings" 0 with_queue_media_settings,
    )
});

/// The property `state` of `QueueConversationSocialExpressionEventTopicCall`. Known values: `alerting`, `dialing`, `contacting`, `offering`, `connected`, `disconnected`, `terminated`, `uploading`, `converting`, `transmitting`, `none`.
#[non_exhaustive]
pub enum State {
    Alerting,
    Dialing,
    Contacting,
    Offering,
    Connected,
    Disconnected,
    Terminated,
    Uploading,
    Converting,
    Transmitting,
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
        (Self::Uploading, "uploading"),
        (Self::Converting, "converting"),
        (Self::Transmitting, "transmitting"),
        (Self::None, "none"),
    ];
}

/// The property `initialState` of `QueueConversationSocialExpressionEventTopicCall`. Known values: `alerting`, `dialing`, `contacting`, `offering`, `connected`, `disconnected`, `terminated`, `uploading`, `converting`, `transmitting`, `none`.
#[non_exhaustive]
pub enum InitialState {
    Alerting,
    Dialing,
    Contacting,
    Offering,
    Connected,
    Disconnected,
    Terminated,
    Uploading,
    Converting,
    Transmitting,
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
        (Self::Uploading, "uploading"),
        (Self::Converting, "converting"),
        (Self::Transmitting, "transmitting"),
        (Self::None, "none"),
    ];
}

/// The property `recordingState` of `QueueConversationSocialExpressionEventTopicCall`. Known values: `none`, `active`, `paused`.
#[non_exhaustive]
pub enum RecordingState {
    None,
    Active,
    Paused,
}

crate::runtime::known!(RecordingState);

impl crate::runtime::Enum for RecordingState {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::None, "none"),
        (Self::Active, "active"),
        (Self::Paused, "paused"),
    ];
}

/// The property `disconnectType` of `QueueConversationSocialExpressionEventTopicCall`. Known values: `endpoint`, `endpoint.dnd`, `client`, `system`, `timeout`, `transfer`, `transfer.conference`, `transfer.consult`, `transfer.forward`, `transfer.noanswer`, `transfer.notavailable`, `transfer.dnd`, `transport.failure`, `error`, `peer`, `other`, `spam`, `uncallable`.
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

/// The property `direction` of `QueueConversationSocialExpressionEventTopicCall`. Known values: `outbound`, `inbound`.
#[non_exhaustive]
pub enum Direction {
    Outbound,
    Inbound,
}

crate::runtime::known!(Direction);

impl crate::runtime::Enum for Direction {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Outbound, "outbound"),
        (Self::Inbound, "inbound"),
    ];
}
