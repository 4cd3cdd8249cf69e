// @generated from the schema "Message"; changes made here are lost at the next generation

/// The schema `Message`.
pub struct Message {
    /// `state`: `string`.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// `initialState`: `string`.
    #[doc(alias = "initialState")]
    pub initial_state: ::std::option::Option<crate::runtime::Open<InitialState>>,
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `held`: `boolean`.
    pub held: ::std::option::Option<bool>,
    /// `segments`: `array of Segment`.
    pub segments: ::std::option::Option<::std::vec::Vec<crate::Segment>>,
    /// `direction`: `string`.
    pub direction: ::std::option::Option<crate::runtime::Open<Direction>>,
    /// `recordingId`: `string`.
    #[doc(alias = "recordingId")]
    pub recording_id: ::std::option::Option<::std::string::String>,
    /// `errorInfo`: `ErrorBody`.
    #[doc(alias = "errorInfo")]
    pub error_info: ::std::option::Option<::std::boxed::Box<crate::ErrorBody>>,
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
    /// `authenticated`: `boolean`.
    pub authenticated: ::std::option::Option<bool>,
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `recipientCountry`: `string`.
    #[doc(alias = "recipientCountry")]
    pub recipient_country: ::std::option::Option<::std::string::String>,
    /// `recipientType`: `string`.
    #[doc(alias = "recipientType")]
    pub recipient_type: ::std::option::Option<::std::string::String>,
    /// `scriptId`: `string`.
    #[doc(alias = "scriptId")]
    pub script_id: ::std::option::Option<::std::string::String>,
    /// `peerId`: `string`.
    #[doc(alias = "peerId")]
    pub peer_id: ::std::option::Option<::std::string::String>,
    /// `toAddress`: `Address`.
    #[doc(alias = "toAddress")]
    pub to_address: ::std::option::Option<::std::boxed::Box<crate::Address>>,
    /// `fromAddress`: `Address`.
    #[doc(alias = "fromAddress")]
    pub from_address: ::std::option::Option<::std::boxed::Box<crate::Address>>,
    /// `messages`: `array of MessageDetails`.
    pub messages: ::std::option::Option<::std::vec::Vec<crate::MessageDetails>>,
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
    /// `agentAssistantId`: `string`.
    #[doc(alias = "agentAssistantId")]
    pub agent_assistant_id: ::std::option::Option<::std::string::String>,
    /// `byoSmsIntegrationId`: `string`.
    #[doc(alias = "byoSmsIntegrationId")]
    pub byo_sms_integration_id: ::std::option::Option<::std::string::String>,
    /// `queueMediaSettings`: `ConversationQueueMediaSettings`.
    #[doc(alias = "queueMediaSettings")]
    pub queue_media_settings: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationQueueMediaSettings>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for Message {
    const EMPTY: Self = Self {
        state: ::std::option::Option::None,
        initial_state: ::std::option::Option::None,
        id: ::std::option::Option::None,
        held: ::std::option::Option::None,
        segments: ::std::option::Option::None,
        direction: ::std::option::Option::None,
        recording_id: ::std::option::Option::None,
        error_info: ::std::option::Option::None,
        disconnect_type: ::std::option::Option::None,
        start_hold_time: ::std::option::Option::None,
        start_alerting_time: ::std::option::Option::None,
        connected_time: ::std::option::Option::None,
        disconnected_time: ::std::option::Option::None,
        provider: ::std::option::Option::None,
        authenticated: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        recipient_country: ::std::option::Option::None,
        recipient_type: ::std::option::Option::None,
        script_id: ::std::option::Option::None,
        peer_id: ::std::option::Option::None,
        to_address: ::std::option::Option::None,
        from_address: ::std::option::Option::None,
        messages: ::std::option::Option::None,
        journey_context: ::std::option::Option::None,
        wrapup: ::std::option::Option::None,
        after_call_work: ::std::option::Option::None,
        after_call_work_required: ::std::option::Option::None,
        agent_assistant_id: ::std::option::Option::None,
        byo_sms_integration_id: ::std::option::Option::None,
        queue_media_settings: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &Message = &<Message as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "Message",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("state", "state", 0),
            ("initialState", "initial_state", 0),
            ("id", "id", 0),
            ("held", "held", 0),
            ("segments", "segments", 0),
            ("direction", "direction", 0),
            ("recordingId", "recording_id", 0),
            ("errorInfo", "error_info", 0),
            ("disconnectType", "disconnect_type", 0),
            ("startHoldTime", "start_hold_time", 0),
            ("startAlertingTime", "start_alerting_time", 0),
            ("connectedTime", "connected_time", 0),
            ("disconnectedTime", "disconnected_time", 0),
            ("provider", "provider", 0),
            ("authenticated", "authenticated", 0),
            ("type", "type", 0),
            ("recipientCountry", "recipient_country", 0),
            ("recipientType", "recipient_type", 0),
            ("scriptId", "script_id", 0),
            ("peerId", "peer_id", 0),
            ("toAddress", "to_address", 0),
            ("fromAddress", "from_address", 0),
            ("messages", "messages", 0),
            ("journeyContext", "journey_context", 0),
            ("wrapup", "wrapup", 0),
            ("afterCallWork", "after_call_work", 0),
            ("afterCallWorkRequired", "after_call_work_required", 0),
            ("agentAssistantId", "agent_assistant_id", 0),
            ("byoSmsIntegrationId", "byo_sms_integration_id", 0),
            ("queueMediaSettings", "queue_media_settings", 0),
        ],
        fields: &[
            &E.state,
            &E.initial_state,
            &E.id,
            &E.held,
            &E.segments,
            &E.direction,
            &E.recording_id,
            &E.error_info,
            &E.disconnect_type,
            &E.start_hold_time,
            &E.start_alerting_time,
            &E.connected_time,
            &E.disconnected_time,
            &E.provider,
            &E.authenticated,
            &E.r#type,
            &E.recipient_country,
            &E.recipient_type,
            &E.script_id,
            &E.peer_id,
            &E.to_address,
            &E.from_address,
            &E.messages,
            &E.journey_context,
            &E.wrapup,
            &E.after_call_work,
            &E.after_call_work_required,
            &E.agent_assistant_id,
            &E.byo_sms_integration_id,
            &E.queue_media_settings,
        ],
    }
};

crate::runtime::model!(Message);

crate::runtime::setters!(Message {
    with_state: state: crate::runtime::Open<State>,
    with_initial_state: initial_state: crate::runtime::Open<InitialState>,
    with_id: id: ::std::string::String,
    with_held: held: bool,
    with_segments: segments: ::std::vec::Vec<crate::Segment>,
    with_direction: direction: crate::runtime::Open<Direction>,
    with_recording_id: recording_id: ::std::string::String,
    with_error_info: error_info: ::std::boxed::Box<crate::ErrorBody>,
    with_disconnect_type: disconnect_type: crate::runtime::Open<DisconnectType>,
    with_start_hold_time: start_hold_time: crate::runtime::DateTime,
    with_start_alerting_time: start_alerting_time: crate::runtime::DateTime,
    with_connected_time: connected_time: crate::runtime::DateTime,
    with_disconnected_time: disconnected_time: crate::runtime::DateTime,
    with_provider: provider: ::std::string::String,
    with_authenticated: authenticated: bool,
    with_type: r#type: crate::runtime::Open<Type>,
    with_recipient_country: recipient_country: ::std::string::String,
    with_recipient_type: recipient_type: ::std::string::String,
    with_script_id: script_id: ::std::string::String,
    with_peer_id: peer_id: ::std::string::String,
    with_to_address: to_address: ::std::boxed::Box<crate::Address>,
    with_from_address: from_address: ::std::boxed::Box<crate::Address>,
    with_messages: messages: ::std::vec::Vec<crate::MessageDetails>,
    with_journey_context: journey_context: ::std::boxed::Box<crate::JourneyContext>,
    with_wrapup: wrapup: ::std::boxed::Box<crate::Wrapup>,
    with_after_call_work: after_call_work: ::std::boxed::Box<crate::AfterCallWork>,
    with_after_call_work_required: after_call_work_required: bool,
    with_agent_assistant_id: agent_assistant_id: ::std::string::String,
    with_byo_sms_integration_id: byo_sms_integration_id: ::std::string::String,
    with_queue_media_settings: queue_media_settings: ::std::boxed::Box<crate::ConversationQueueMediaSettings>,
});

/// The property `state` of `Message`. Known values: `alerting`, `connected`, `disconnected`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum State {
    Alerting,
    Connected,
    Disconnected,
}

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Alerting, "alerting"),
        (Self::Connected, "connected"),
        (Self::Disconnected, "disconnected"),
    ];
}

/// The property `initialState` of `Message`. Known values: `alerting`, `connected`, `disconnected`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum InitialState {
    Alerting,
    Connected,
    Disconnected,
}

impl crate::runtime::Enum for InitialState {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Alerting, "alerting"),
        (Self::Connected, "connected"),
        (Self::Disconnected, "disconnected"),
    ];
}

/// The property `direction` of `Message`. Known values: `inbound`, `outbound`.
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

/// The property `disconnectType` of `Message`. Known values: `endpoint`, `client`, `system`, `timeout`, `transfer`, `transfer.conference`, `transfer.consult`, `transfer.forward`, `transfer.noanswer`, `transfer.notavailable`, `transport.failure`, `error`, `peer`, `other`, `spam`, `uncallable`.
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

/// The property `type` of `Message`. Known values: `apple`, `facebook`, `instagram`, `kakao`, `line`, `open`, `sms`, `telegram`, `twitter`, `webmessaging`, `whatsapp`, `unknown`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    Apple,
    Facebook,
    Instagram,
    Kakao,
    Line,
    Open,
    Sms,
    Telegram,
    Twitter,
    Webmessaging,
    Whatsapp,
    Unknown,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Apple, "apple"),
        (Self::Facebook, "facebook"),
        (Self::Instagram, "instagram"),
        (Self::Kakao, "kakao"),
        (Self::Line, "line"),
        (Self::Open, "open"),
        (Self::Sms, "sms"),
        (Self::Telegram, "telegram"),
        (Self::Twitter, "twitter"),
        (Self::Webmessaging, "webmessaging"),
        (Self::Whatsapp, "whatsapp"),
        (Self::Unknown, "unknown"),
    ];
}
