// @generated from the schema "QueueConversationEventTopicMessage"; changes made here are lost at the next generation

/// The schema `QueueConversationEventTopicMessage`.
pub struct QueueConversationEventTopicMessage {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `state`: `string`.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// `initialState`: `string`.
    #[doc(alias = "initialState")]
    pub initial_state: ::std::option::Option<crate::runtime::Open<InitialState>>,
    /// `direction`: `string`.
    pub direction: ::std::option::Option<crate::runtime::Open<Direction>>,
    /// `held`: `boolean`.
    pub held: ::std::option::Option<bool>,
    /// `errorInfo`: `QueueConversationEventTopicErrorDetails`.
    #[doc(alias = "errorInfo")]
    pub error_info: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationEventTopicErrorDetails>,
    >,
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
    /// `toAddress`: `QueueConversationEventTopicAddress`.
    #[doc(alias = "toAddress")]
    pub to_address: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationEventTopicAddress>,
    >,
    /// `fromAddress`: `QueueConversationEventTopicAddress`.
    #[doc(alias = "fromAddress")]
    pub from_address: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationEventTopicAddress>,
    >,
    /// `messages`: `array of QueueConversationEventTopicMessageDetails`.
    pub messages: ::std::option::Option<
        ::std::vec::Vec<crate::QueueConversationEventTopicMessageDetails>,
    >,
    /// `messagesTranscriptUri`: `string`.
    #[doc(alias = "messagesTranscriptUri")]
    pub messages_transcript_uri: ::std::option::Option<::std::string::String>,
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `recipientCountry`: `string`.
    #[doc(alias = "recipientCountry")]
    pub recipient_country: ::std::option::Option<::std::string::String>,
    /// `recipientType`: `string`.
    #[doc(alias = "recipientType")]
    pub recipient_type: ::std::option::Option<::std::string::String>,
    /// `journeyContext`: `QueueConversationEventTopicJourneyContext`.
    #[doc(alias = "journeyContext")]
    pub journey_context: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationEventTopicJourneyContext>,
    >,
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
    /// `agentAssistantId`: `string`.
    #[doc(alias = "agentAssistantId")]
    pub agent_assistant_id: ::std::option::Option<::std::string::String>,
    /// `byoSmsIntegrationId`: `string`.
    #[doc(alias = "byoSmsIntegrationId")]
    pub byo_sms_integration_id: ::std::option::Option<::std::string::String>,
    /// `queueMediaSettings`: `QueueConversationEventTopicQueueMediaSettings`.
    #[doc(alias = "queueMediaSettings")]
    pub queue_media_settings: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationEventTopicQueueMediaSettings>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for QueueConversationEventTopicMessage {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        state: ::std::option::Option::None,
        initial_state: ::std::option::Option::None,
        direction: ::std::option::Option::None,
        held: ::std::option::Option::None,
        error_info: ::std::option::Option::None,
        provider: ::std::option::Option::None,
        script_id: ::std::option::Option::None,
        peer_id: ::std::option::Option::None,
        disconnect_type: ::std::option::Option::None,
        start_hold_time: ::std::option::Option::None,
        connected_time: ::std::option::Option::None,
        disconnected_time: ::std::option::Option::None,
        to_address: ::std::option::Option::None,
        from_address: ::std::option::Option::None,
        messages: ::std::option::Option::None,
        messages_transcript_uri: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        recipient_country: ::std::option::Option::None,
        recipient_type: ::std::option::Option::None,
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
    const E: &QueueConversationEventTopicMessage = &<QueueConversationEventTopicMessage as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "QueueConversationEventTopicMessage",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("state", "state", 0),
            ("initialState", "initial_state", 0),
            ("direction", "direction", 0),
            ("held", "held", 0),
            ("errorInfo", "error_info", 0),
            ("provider", "provider", 0),
            ("scriptId", "script_id", 0),
            ("peerId", "peer_id", 0),
            ("disconnectType", "disconnect_type", 0),
            ("startHoldTime", "start_hold_time", 0),
            ("connectedTime", "connected_time", 0),
            ("disconnectedTime", "disconnected_time", 0),
            ("toAddress", "to_address", 0),
            ("fromAddress", "from_address", 0),
            ("messages", "messages", 0),
            ("messagesTranscriptUri", "messages_transcript_uri", 0),
            ("type", "type", 0),
            ("recipientCountry", "recipient_country", 0),
            ("recipientType", "recipient_type", 0),
            ("journeyContext", "journey_context", 0),
            ("wrapup", "wrapup", 0),
            ("afterCallWork", "after_call_work", 0),
            ("afterCallWorkRequired", "after_call_work_required", 0),
            ("agentAssistantId", "agent_assistant_id", 0),
            ("byoSmsIntegrationId", "byo_sms_integration_id", 0),
            ("queueMediaSettings", "queue_media_settings", 0),
        ],
        fields: &[
            &E.id,
            &E.state,
            &E.initial_state,
            &E.direction,
            &E.held,
            &E.error_info,
            &E.provider,
            &E.script_id,
            &E.peer_id,
            &E.disconnect_type,
            &E.start_hold_time,
            &E.connected_time,
            &E.disconnected_time,
            &E.to_address,
            &E.from_address,
            &E.messages,
            &E.messages_transcript_uri,
            &E.r#type,
            &E.recipient_country,
            &E.recipient_type,
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

crate::runtime::model!(QueueConversationEventTopicMessage);

crate::runtime::setters!(QueueConversationEventTopicMessage {
    with_id: id: ::std::string::String,
    with_state: state: crate::runtime::Open<State>,
    with_initial_state: initial_state: crate::runtime::Open<InitialState>,
    with_direction: direction: crate::runtime::Open<Direction>,
    with_held: held: bool,
    with_error_info: error_info: ::std::boxed::Box<crate::QueueConversationEventTopicErrorDetails>,
    with_provider: provider: ::std::string::String,
    with_script_id: script_id: ::std::string::String,
    with_peer_id: peer_id: ::std::string::String,
    with_disconnect_type: disconnect_type: crate::runtime::Open<DisconnectType>,
    with_start_hold_time: start_hold_time: crate::runtime::DateTime,
    with_connected_time: connected_time: crate::runtime::DateTime,
    with_disconnected_time: disconnected_time: crate::runtime::DateTime,
    with_to_address: to_address: ::std::boxed::Box<crate::QueueConversationEventTopicAddress>,
    with_from_address: from_address: ::std::boxed::Box<crate::QueueConversationEventTopicAddress>,
    with_messages: messages: ::std::vec::Vec<crate::QueueConversationEventTopicMessageDetails>,
    with_messages_transcript_uri: messages_transcript_uri: ::std::string::String,
    with_type: r#type: crate::runtime::Open<Type>,
    with_recipient_country: recipient_country: ::std::string::String,
    with_recipient_type: recipient_type: ::std::string::String,
    with_journey_context: journey_context: ::std::boxed::Box<crate::QueueConversationEventTopicJourneyContext>,
    with_wrapup: wrapup: ::std::boxed::Box<crate::QueueConversationEventTopicWrapup>,
    with_after_call_work: after_call_work: ::std::boxed::Box<crate::QueueConversationEventTopicAfterCallWork>,
    with_after_call_work_required: after_call_work_required: bool,
    with_agent_assistant_id: agent_assistant_id: ::std::string::String,
    with_byo_sms_integration_id: byo_sms_integration_id: ::std::string::String,
    with_queue_media_settings: queue_media_settings: ::std::boxed::Box<crate::QueueConversationEventTopicQueueMediaSettings>,
});

/// The property `state` of `QueueConversationEventTopicMessage`. Known values: `alerting`, `connected`, `disconnected`.
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

/// The property `initialState` of `QueueConversationEventTopicMessage`. Known values: `alerting`, `connected`, `disconnected`.
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

/// The property `direction` of `QueueConversationEventTopicMessage`. Known values: `outbound`, `inbound`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Direction {
    Outbound,
    Inbound,
}

impl crate::runtime::Enum for Direction {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Outbound, "outbound"),
        (Self::Inbound, "inbound"),
    ];
}

/// The property `disconnectType` of `QueueConversationEventTopicMessage`. Known values: `endpoint`, `endpoint.dnd`, `client`, `system`, `timeout`, `transfer`, `transfer.conference`, `transfer.consult`, `transfer.forward`, `transfer.noanswer`, `transfer.notavailable`, `transfer.dnd`, `transport.failure`, `error`, `peer`, `other`, `spam`, `uncallable`.
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

/// The property `type` of `QueueConversationEventTopicMessage`. Known values: `unknown`, `sms`, `twitter`, `facebook`, `line`, `viber`, `wechat`, `whatsapp`, `telegram`, `kakao`, `webmessaging`, `open`, `instagram`, `apple`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    Unknown,
    Sms,
    Twitter,
    Facebook,
    Line,
    Viber,
    Wechat,
    Whatsapp,
    Telegram,
    Kakao,
    Webmessaging,
    Open,
    Instagram,
    Apple,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unknown, "unknown"),
        (Self::Sms, "sms"),
        (Self::Twitter, "twitter"),
        (Self::Facebook, "facebook"),
        (Self::Line, "line"),
        (Self::Viber, "viber"),
        (Self::Wechat, "wechat"),
        (Self::Whatsapp, "whatsapp"),
        (Self::Telegram, "telegram"),
        (Self::Kakao, "kakao"),
        (Self::Webmessaging, "webmessaging"),
        (Self::Open, "open"),
        (Self::Instagram, "instagram"),
        (Self::Apple, "apple"),
    ];
}
