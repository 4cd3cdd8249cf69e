// @generated from the schema "QueueConversationVideoEventTopicMessage"; changes made here are lost at the next generation

/// The schema `QueueConversationVideoEventTopicMessage`.
#[repr(C)]
pub struct QueueConversationVideoEventTopicMessage {
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
    /// `errorInfo`: `QueueConversationVideoEventTopicErrorDetails`.
    #[doc(alias = "errorInfo")]
    pub error_info: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationVideoEventTopicErrorDetails>,
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
    /// `toAddress`: `QueueConversationVideoEventTopicAddress`.
    #[doc(alias = "toAddress")]
    pub to_address: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationVideoEventTopicAddress>,
    >,
    /// `fromAddress`: `QueueConversationVideoEventTopicAddress`.
    #[doc(alias = "fromAddress")]
    pub from_address: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationVideoEventTopicAddress>,
    >,
    /// `messages`: `array of QueueConversationVideoEventTopicMessageDetails`.
    pub messages: ::std::option::Option<
        ::std::vec::Vec<crate::QueueConversationVideoEventTopicMessageDetails>,
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
    /// `journeyContext`: `QueueConversationVideoEventTopicJourneyContext`.
    #[doc(alias = "journeyContext")]
    pub journey_context: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationVideoEventTopicJourneyContext>,
    >,
    /// `wrapup`: `QueueConversationVideoEventTopicWrapup`.
    pub wrapup: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationVideoEventTopicWrapup>,
    >,
    /// `afterCallWork`: `QueueConversationVideoEventTopicAfterCallWork`.
    #[doc(alias = "afterCallWork")]
    pub after_call_work: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationVideoEventTopicAfterCallWork>,
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
    /// `queueMediaSettings`: `QueueConversationVideoEventTopicQueueMediaSettings`.
    #[doc(alias = "queueMediaSettings")]
    pub queue_media_settings: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationVideoEventTopicQueueMediaSettings>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(QueueConversationVideoEventTopicMessage "QueueConversationVideoEventTopicMessage" 27 {
    (
        id: ::std::string::String = "id" 0 with_id,
        state: crate::runtime::Open<State> = "state" 0 with_state,
        initial_state: crate::runtime::Open<InitialState> = "initialState" 0 with_initial_state,
        direction: crate::runtime::Open<Direction> = "direction" 0 with_direction,
        held: bool = "held" 0 with_held,
        error_info: ::std::boxed::Box<crate::QueueConversationVideoEventTopicErrorDetails> = "errorInfo" 0 with_error_info,
        provider: ::std::string::String = "provider" 0 with_provider,
        script_id: ::std::string::String = "scriptId" 0 with_script_id,
        peer_id: ::std::string::String = "peerId" 0 with_peer_id,
        disconnect_type: crate::runtime::Open<DisconnectType> = "disconnectType" 0 with_disconnect_type,
        start_hold_time: crate::runtime::DateTime = "startHoldTime" 0 with_start_hold_time,
        connected_time: crate::runtime::DateTime = "connectedTime" 0 with_connected_time,
        disconnected_time: crate::runtime::DateTime = "disconnectedTime" 0 with_disconnected_time,
        to_address: ::std::boxed::Box<crate::QueueConversationVideoEventTopicAddress> = "toAddress" 0 with_to_address,
        from_address: ::std::boxed::Box<crate::QueueConversationVideoEventTopicAddress> = "fromAddress" 0 with_from_address,
        messages: ::std::vec::Vec<crate::QueueConversationVideoEventTopicMessageDetails> = "messages" 0 with_messages,
    )
    (
        messages_transcript_uri: ::std::string::String = "messagesTranscriptUri" 0 with_messages_transcript_uri,
        r#type: crate::runtime::Open<Type> = "type" 0 with_type,
        recipient_country: ::std::string::String = "recipientCountry" 0 with_recipient_country,
        recipient_type: ::std::string::String = "recipientType" 0 with_recipient_type,
        journey_context: ::std::boxed::Box<crate::QueueConversationVideoEventTopicJourneyContext> = "journeyContext" 0 with_journey_context,
        wrapup: ::std::boxed::Box<crate::QueueConversationVideoEventTopicWrapup> = "wrapup" 0 with_wrapup,
        after_call_work: ::std::boxed::Box<crate::QueueConversationVideoEventTopicAfterCallWork> = "afterCallWork" 0 with_after_call_work,
        after_call_work_required: bool = "afterCallWorkRequired" 0 with_after_call_work_required,
        agent_assistant_id: ::std::string::String = "agentAssistantId" 0 with_agent_assistant_id,
        byo_sms_integration_id: ::std::string::String = "byoSmsIntegrationId" 0 with_byo_sms_integration_id,
        queue_media_settings: ::std::boxed::Box<crate::QueueConversationVideoEventTopicQueueMediaSettings> = "queueMediaSettings" 0 with_queue_media_settings,
    )
});

/// The property `state` of `QueueConversationVideoEventTopicMessage`. Known values: `alerting`, `connected`, `disconnected`.
#[non_exhaustive]
pub enum State {
    Alerting,
    Connected,
    Disconnected,
}

crate::runtime::known!(State);

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Alerting, "alerting"),
        (Self::Connected, "connected"),
        (Self::Disconnected, "disconnected"),
    ];
}

/// The property `initialState` of `QueueConversationVideoEventTopicMessage`. Known values: `alerting`, `connected`, `disconnected`.
#[non_exhaustive]
pub enum InitialState {
    Alerting,
    Connected,
    Disconnected,
}

crate::runtime::known!(InitialState);

impl crate::runtime::Enum for InitialState {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Alerting, "alerting"),
        (Self::Connected, "connected"),
        (Self::Disconnected, "disconnected"),
    ];
}

/// The property `direction` of `QueueConversationVideoEventTopicMessage`. Known values: `outbound`, `inbound`.
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

/// The property `disconnectType` of `QueueConversationVideoEventTopicMessage`. Known values: `endpoint`, `endpoint.dnd`, `client`, `system`, `timeout`, `transfer`, `transfer.conference`, `transfer.consult`, `transfer.forward`, `transfer.noanswer`, `transfer.notavailable`, `transfer.dnd`, `transport.failure`, `error`, `peer`, `other`, `spam`, `uncallable`.
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

/// The property `type` of `QueueConversationVideoEventTopicMessage`. Known values: `unknown`, `sms`, `twitter`, `facebook`, `line`, `viber`, `wechat`, `whatsapp`, `telegram`, `kakao`, `webmessaging`, `open`, `instagram`, `apple`.
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

crate::runtime::known!(Type);

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
