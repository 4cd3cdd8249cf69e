// @generated from the schema "QueueConversationEventTopicSocialExpression"; changes made here are lost at the next generation

/// The schema `QueueConversationEventTopicSocialExpression`.
pub struct QueueConversationEventTopicSocialExpression {
    /// `state`: `string`.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// `initialState`: `string`.
    #[doc(alias = "initialState")]
    pub initial_state: ::std::option::Option<crate::runtime::Open<InitialState>>,
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `socialMediaId`: `string`.
    #[doc(alias = "socialMediaId")]
    pub social_media_id: ::std::option::Option<::std::string::String>,
    /// `socialMediaHub`: `string`.
    #[doc(alias = "socialMediaHub")]
    pub social_media_hub: ::std::option::Option<::std::string::String>,
    /// `socialUserName`: `string`.
    #[doc(alias = "socialUserName")]
    pub social_user_name: ::std::option::Option<::std::string::String>,
    /// `previewText`: `string`.
    #[doc(alias = "previewText")]
    pub preview_text: ::std::option::Option<::std::string::String>,
    /// `recordingId`: `string`.
    #[doc(alias = "recordingId")]
    pub recording_id: ::std::option::Option<::std::string::String>,
    /// `held`: `boolean`.
    pub held: ::std::option::Option<bool>,
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
    /// `startHoldTime`: `string (date-time)`.
    #[doc(alias = "startHoldTime")]
    pub start_hold_time: ::std::option::Option<crate::runtime::DateTime>,
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
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for QueueConversationEventTopicSocialExpression {
    const EMPTY: Self = Self {
        state: ::std::option::Option::None,
        initial_state: ::std::option::Option::None,
        id: ::std::option::Option::None,
        social_media_id: ::std::option::Option::None,
        social_media_hub: ::std::option::Option::None,
        social_user_name: ::std::option::Option::None,
        preview_text: ::std::option::Option::None,
        recording_id: ::std::option::Option::None,
        held: ::std::option::Option::None,
        provider: ::std::option::Option::None,
        script_id: ::std::option::Option::None,
        peer_id: ::std::option::Option::None,
        disconnect_type: ::std::option::Option::None,
        start_hold_time: ::std::option::Option::None,
        connected_time: ::std::option::Option::None,
        disconnected_time: ::std::option::Option::None,
        wrapup: ::std::option::Option::None,
        after_call_work: ::std::option::Option::None,
        after_call_work_required: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &QueueConversationEventTopicSocialExpression = &<QueueConversationEventTopicSocialExpression as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "QueueConversationEventTopicSocialExpression",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("state", "state", 0),
            ("initialState", "initial_state", 0),
            ("id", "id", 0),
            ("socialMediaId", "social_media_id", 0),
            ("socialMediaHub", "social_media_hub", 0),
            ("socialUserName", "social_user_name", 0),
            ("previewText", "preview_text", 0),
            ("recordingId", "recording_id", 0),
            ("held", "held", 0),
            ("provider", "provider", 0),
            ("scriptId", "script_id", 0),
            ("peerId", "peer_id", 0),
            ("disconnectType", "disconnect_type", 0),
            ("startHoldTime", "start_hold_time", 0),
            ("connectedTime", "connected_time", 0),
            ("disconnectedTime", "disconnected_time", 0),
            ("wrapup", "wrapup", 0),
            ("afterCallWork", "after_call_work", 0),
            ("afterCallWorkRequired", "after_call_work_required", 0),
        ],
        fields: &[
            &E.state,
            &E.initial_state,
            &E.id,
            &E.social_media_id,
            &E.social_media_hub,
            &E.social_user_name,
            &E.preview_text,
            &E.recording_id,
            &E.held,
            &E.provider,
            &E.script_id,
            &E.peer_id,
            &E.disconnect_type,
            &E.start_hold_time,
            &E.connected_time,
            &E.disconnected_time,
            &E.wrapup,
            &E.after_call_work,
            &E.after_call_work_required,
        ],
    }
};

crate::runtime::model!(QueueConversationEventTopicSocialExpression);

crate::runtime::setters!(QueueConversationEventTopicSocialExpression {
    with_state: state: crate::runtime::Open<State>,
    with_initial_state: initial_state: crate::runtime::Open<InitialState>,
    with_id: id: ::std::string::String,
    with_social_media_id: social_media_id: ::std::string::String,
    with_social_media_hub: social_media_hub: ::std::string::String,
    with_social_user_name: social_user_name: ::std::string::String,
    with_preview_text: preview_text: ::std::string::String,
    with_recording_id: recording_id: ::std::string::String,
    with_held: held: bool,
    with_provider: provider: ::std::string::String,
    with_script_id: script_id: ::std::string::String,
    with_peer_id: peer_id: ::std::string::String,
    with_disconnect_type: disconnect_type: crate::runtime::Open<DisconnectType>,
    with_start_hold_time: start_hold_time: crate::runtime::DateTime,
    with_connected_time: connected_time: crate::runtime::DateTime,
    with_disconnected_time: disconnected_time: crate::runtime::DateTime,
    with_wrapup: wrapup: ::std::boxed::Box<crate::QueueConversationEventTopicWrapup>,
    with_after_call_work: after_call_work: ::std::boxed::Box<crate::QueueConversationEventTopicAfterCallWork>,
    with_after_call_work_required: after_call_work_required: bool,
});

/// The property `state` of `QueueConversationEventTopicSocialExpression`. Known values: `alerting`, `dialing`, `contacting`, `offering`, `connected`, `disconnected`, `terminated`, `none`.
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

/// The property `initialState` of `QueueConversationEventTopicSocialExpression`. Known values: `alerting`, `dialing`, `contacting`, `offering`, `connected`, `disconnected`, `terminated`, `none`.
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

/// The property `disconnectType` of `QueueConversationEventTopicSocialExpression`. Known values: `endpoint`, `endpoint.dnd`, `client`, `system`, `timeout`, `transfer`, `transfer.conference`, `transfer.consult`, `transfer.forward`, `transfer.noanswer`, `transfer.notavailable`, `transfer.dnd`, `transport.failure`, `error`, `peer`, `other`, `spam`, `uncallable`.
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
