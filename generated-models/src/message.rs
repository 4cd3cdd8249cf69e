// @generated from the schema "Message"; changes made here are lost at the next generation

/// The schema `Message`.
#[repr(C)]
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

crate::runtime::model!(Message "Message" 30 {
    (
        state: crate::runtime::Open<State> = "state" 0 with_state,
        initial_state: crate::runtime::Open<InitialState> = "initialState" 0 with_initial_state,
        id: ::std::string::String = "id" 0 with_id,
        held: bool = "held" 0 with_held,
        segments: ::std::vec::Vec<crate::Segment> = "segments" 0 with_segments,
        direction: crate::runtime::Open<Direction> = "direction" 0 with_direction,
        recording_id: ::std::string::String = "recordingId" 0 with_recording_id,
        error_info: ::std::boxed::Box<crate::ErrorBody> = "errorInfo" 0 with_error_info,
        disconnect_type: crate::runtime::Open<DisconnectType> = "disconnectType" 0 with_disconnect_type,
        start_hold_time: crate::runtime::DateTime = "startHoldTime" 0 with_start_hold_time,
        start_alerting_time: crate::runtime::DateTime = "startAlertingTime" 0 with_start_alerting_time,
        connected_time: crate::runtime::DateTime = "connectedTime" 0 with_connected_time,
        disconnected_time: crate::runtime::DateTime = "disconnectedTime" 0 with_disconnected_time,
        provider: ::std::string::String = "provider" 0 with_provider,
        authenticated: bool = "authenticated" 0 with_authenticated,
        r#type: crate::runtime::Open<Type> = "type" 0 with_type,
    )
    (
        recipient_country: ::std::string::String = "recipientCountry" 0 with_recipient_country,
        recipient_type: ::std::string::String = "recipientType" 0 with_recipient_type,
        script_id: ::std::string::String = "scriptId" 0 with_script_id,
        peer_id: ::std::string::String = "peerId" 0 with_peer_id,
        to_address: ::std::boxed::Box<crate::Address> = "toAddress" 0 with_to_address,
        from_address: ::std::boxed::Box<crate::Address> = "fromAddress" 0 with_from_address,
        messages: ::std::vec::Vec<crate::MessageDetails> = "messages" 0 with_messages,
        journey_context: ::std::boxed::Box<crate::JourneyContext> = "journeyContext" 0 with_journey_context,
        wrapup: ::std::boxed::Box<crate::Wrapup> = "wrapup" 0 with_wrapup,
        after_call_work: ::std::boxed::Box<crate::AfterCallWork> = "afterCallWork" 0 with_after_call_work,
        after_call_work_required: bool = "afterCallWorkRequired" 0 with_after_call_work_required,
        agent_assistant_id: ::std::string::String = "agentAssistantId" 0 with_agent_assistant_id,
        byo_sms_integration_id: ::std::string::String = "byoSmsIntegrationId" 0 with_byo_sms_integration_id,
        queue_media_settings: ::std::boxed::Box<crate::ConversationQueueMediaSettings> = "queueMediaSettings" 0 with_queue_media_settings,
    )
});

/// The property `state` of `Message`. Known values: `alerting`, `connected`, `disconnected`.
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

/// The property `initialState` of `Message`. Known values: `alerting`, `connected`, `disconnected`.
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

/// The property `direction` of `Message`. Known values: `inbound`, `outbound`.
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

/// The property `disconnectType` of `Message`. Known values: `endpoint`, `client`, `system`, `timeout`, `transfer`, `transfer.conference`, `transfer.consult`, `transfer.forward`, `transfer.noanswer`, `transfer.notavailable`, `transport.failure`, `error`, `peer`, `other`, `spam`, `uncallable`.
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

/// The property `type` of `Message`. Known values: `apple`, `facebook`, `instagram`, `kakao`, `line`, `open`, `sms`, `telegram`, `twitter`, `webmessaging`, `whatsapp`, `unknown`.
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

crate::runtime::known!(Type);

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
