// @generated from the schema "ConversationChat"; changes made here are lost at the next generation

/// The schema `ConversationChat`.
pub struct ConversationChat {
    /// `state`: `string`.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// `initialState`: `string`.
    #[doc(alias = "initialState")]
    pub initial_state: ::std::option::Option<crate::runtime::Open<InitialState>>,
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `roomId`: `string`.
    #[doc(alias = "roomId")]
    pub room_id: ::std::option::Option<::std::string::String>,
    /// `recordingId`: `string`.
    #[doc(alias = "recordingId")]
    pub recording_id: ::std::option::Option<::std::string::String>,
    /// `segments`: `array of Segment`.
    pub segments: ::std::option::Option<::std::vec::Vec<crate::Segment>>,
    /// `held`: `boolean`.
    pub held: ::std::option::Option<bool>,
    /// `direction`: `string`.
    pub direction: ::std::option::Option<crate::runtime::Open<Direction>>,
    /// `disconnectType`: `string`.
    #[doc(alias = "disconnectType")]
    pub disconnect_type: ::std::option::Option<crate::runtime::Open<DisconnectType>>,
    /// `startHoldTime`: `string (date-time)`.
    #[doc(alias = "startHoldTime")]
    pub start_hold_time: ::std::option::Option<crate::runtime::DateTime>,
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
    /// `scriptId`: `string`.
    #[doc(alias = "scriptId")]
    pub script_id: ::std::option::Option<::std::string::String>,
    /// `peerId`: `string`.
    #[doc(alias = "peerId")]
    pub peer_id: ::std::option::Option<::std::string::String>,
    /// `avatarImageUrl`: `string`.
    #[doc(alias = "avatarImageUrl")]
    pub avatar_image_url: ::std::option::Option<::std::string::String>,
    /// `journeyContext`: `JourneyContext`.
    #[doc(alias = "journeyContext")]
    pub journey_context: ::std::option::Option<::std::boxed::Box<crate::JourneyContext>>,
    /// `wrapup`: `Wrapup`.
    pub wrapup: ::std::option::Option<::std::boxed::Box<crate::Wrapup>>,
    /// `afterCallWork`: `AfterCallWork`.
    #[doc(alias = "afterCallWork")]
    pub after_call_work: ::std::option::Option<::std::boxed::Box<crate::AfterCallWork>>,
    /// `afterCallWorkRequired`: `boolean`.
    #[doc(alias = "afterCallWorkRequired")]
    pub after_call_work_required: ::std::option::Option<bool>,
    /// `queueMediaSettings`: `ConversationQueueMediaSettings`.
    #[doc(alias = "queueMediaSettings")]
    pub queue_media_settings: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationQueueMediaSettings>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ConversationChat {
    const EMPTY: Self = Self {
        state: ::std::option::Option::None,
        initial_state: ::std::option::Option::None,
        id: ::std::option::Option::None,
        room_id: ::std::option::Option::None,
        recording_id: ::std::option::Option::None,
        segments: ::std::option::Option::None,
        held: ::std::option::Option::None,
        direction: ::std::option::Option::None,
        disconnect_type: ::std::option::Option::None,
        start_hold_time: ::std::option::Option::None,
        start_alerting_time: ::std::option::Option::None,
        connected_time: ::std::option::Option::None,
        disconnected_time: ::std::option::Option::None,
        provider: ::std::option::Option::None,
        script_id: ::std::option::Option::None,
        peer_id: ::std::option::Option::None,
        avatar_image_url: ::std::option::Option::None,
        journey_context: ::std::option::Option::None,
        wrapup: ::std::option::Option::None,
        after_call_work: ::std::option::Option::None,
        after_call_work_required: ::std::option::Option::None,
        queue_media_settings: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ConversationChat = &<ConversationChat as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConversationChat",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("state", "state", 0),
            ("initialState", "initial_state", 0),
            ("id", "id", 0),
            ("roomId", "room_id", 0),
            ("recordingId", "recording_id", 0),
            ("segments", "segments", 0),
            ("held", "held", 0),
            ("direction", "direction", 0),
            ("disconnectType", "disconnect_type", 0),
            ("startHoldTime", "start_hold_time", 0),
            ("startAlertingTime", "start_alerting_time", 0),
            ("connectedTime", "connected_time", 0),
            ("disconnectedTime", "disconnected_time", 0),
            ("provider", "provider", 0),
            ("scriptId", "script_id", 0),
            ("peerId", "peer_id", 0),
            ("avatarImageUrl", "avatar_image_url", 0),
            ("journeyContext", "journey_context", 0),
            ("wrapup", "wrapup", 0),
            ("afterCallWork", "after_call_work", 0),
            ("afterCallWorkRequired", "after_call_work_required", 0),
            ("queueMediaSettings", "queue_media_settings", 0),
        ],
        fields: &[
            &E.state,
            &E.initial_state,
            &E.id,
            &E.room_id,
            &E.recording_id,
            &E.segments,
            &E.held,
            &E.direction,
            &E.disconnect_type,
            &E.start_hold_time,
            &E.start_alerting_time,
            &E.connected_time,
            &E.disconnected_time,
            &E.provider,
            &E.script_id,
            &E.peer_id,
            &E.avatar_image_url,
            &E.journey_context,
            &E.wrapup,
            &E.after_call_work,
            &E.after_call_work_required,
            &E.queue_media_settings,
        ],
    }
};

crate::runtime::model!(ConversationChat);

crate::runtime::setters!(ConversationChat {
    with_state: state: crate::runtime::Open<State>,
    with_initial_state: initial_state: crate::runtime::Open<InitialState>,
    with_id: id: ::std::string::String,
    with_room_id: room_id: ::std::string::String,
    with_recording_id: recording_id: ::std::string::String,
    with_segments: segments: ::std::vec::Vec<crate::Segment>,
    with_held: held: bool,
    with_direction: direction: crate::runtime::Open<Direction>,
    with_disconnect_type: disconnect_type: crate::runtime::Open<DisconnectType>,
    with_start_hold_time: start_hold_time: crate::runtime::DateTime,
    with_start_alerting_time: start_alerting_time: crate::runtime::DateTime,
    with_connected_time: connected_time: crate::runtime::DateTime,
    with_disconnected_time: disconnected_time: crate::runtime::DateTime,
    with_provider: provider: ::std::string::String,
    with_script_id: script_id: ::std::string::String,
    with_peer_id: peer_id: ::std::string::String,
    with_avatar_image_url: avatar_image_url: ::std::string::String,
    with_journey_context: journey_context: ::std::boxed::Box<crate::JourneyContext>,
    with_wrapup: wrapup: ::std::boxed::Box<crate::Wrapup>,
    with_after_call_work: after_call_work: ::std::boxed::Box<crate::AfterCallWork>,
    with_after_call_work_required: after_call_work_required: bool,
    with_queue_media_settings: queue_media_settings: ::std::boxed::Box<crate::ConversationQueueMediaSettings>,
});

/// The property `state` of `ConversationChat`. Known values: `alerting`, `dialing`, `contacting`, `offering`, `connected`, `disconnected`, `terminated`, `none`.
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

/// The property `initialState` of `ConversationChat`. Known values: `alerting`, `dialing`, `contacting`, `offering`, `connected`, `disconnected`, `terminated`, `none`.
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

/// The property `direction` of `ConversationChat`. Known values: `inbound`, `outbound`.
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

/// The property `disconnectType` of `ConversationChat`. Known values: `endpoint`, `client`, `system`, `transfer`, `transfer.conference`, `transfer.consult`, `transfer.forward`, `error`, `peer`, `other`, `uncallable`, `timeout`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DisconnectType {
    Endpoint,
    Client,
    System,
    Transfer,
    TransferConference,
    TransferConsult,
    TransferForward,
    Error,
    Peer,
    Other,
    Uncallable,
    Timeout,
}

impl crate::runtime::Enum for DisconnectType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Endpoint, "endpoint"),
        (Self::Client, "client"),
        (Self::System, "system"),
        (Self::Transfer, "transfer"),
        (Self::TransferConference, "transfer.conference"),
        (Self::TransferConsult, "transfer.consult"),
        (Self::TransferForward, "transfer.forward"),
        (Self::Error, "error"),
        (Self::Peer, "peer"),
        (Self::Other, "other"),
        (Self::Uncallable, "uncallable"),
        (Self::Timeout, "timeout"),
    ];
}
