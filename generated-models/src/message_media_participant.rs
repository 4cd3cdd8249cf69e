// @generated from the schema "MessageMediaParticipant"; changes made here are lost at the next generation

/// The schema `MessageMediaParticipant`.
pub struct MessageMediaParticipant {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `address`: `string`.
    pub address: ::std::option::Option<::std::string::String>,
    /// `startTime`: `string (date-time)`.
    #[doc(alias = "startTime")]
    pub start_time: ::std::option::Option<crate::runtime::DateTime>,
    /// `connectedTime`: `string (date-time)`.
    #[doc(alias = "connectedTime")]
    pub connected_time: ::std::option::Option<crate::runtime::DateTime>,
    /// `endTime`: `string (date-time)`.
    #[doc(alias = "endTime")]
    pub end_time: ::std::option::Option<crate::runtime::DateTime>,
    /// `startHoldTime`: `string (date-time)`.
    #[doc(alias = "startHoldTime")]
    pub start_hold_time: ::std::option::Option<crate::runtime::DateTime>,
    /// `purpose`: `string`.
    pub purpose: ::std::option::Option<::std::string::String>,
    /// `state`: `string`.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// `direction`: `string`.
    pub direction: ::std::option::Option<crate::runtime::Open<Direction>>,
    /// `disconnectType`: `string`.
    #[doc(alias = "disconnectType")]
    pub disconnect_type: ::std::option::Option<crate::runtime::Open<DisconnectType>>,
    /// `held`: `boolean`.
    pub held: ::std::option::Option<bool>,
    /// `wrapupRequired`: `boolean`.
    #[doc(alias = "wrapupRequired")]
    pub wrapup_required: ::std::option::Option<bool>,
    /// `wrapupPrompt`: `string`.
    #[doc(alias = "wrapupPrompt")]
    pub wrapup_prompt: ::std::option::Option<::std::string::String>,
    /// `mediaRoles`: `array of string`.
    #[doc(alias = "mediaRoles")]
    pub media_roles: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `user`: `DomainEntityRef`.
    pub user: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `queue`: `DomainEntityRef`.
    pub queue: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `team`: `DomainEntityRef`.
    pub team: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `attributes`: `map of string`.
    pub attributes: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// `errorInfo`: `ErrorInfo`.
    #[doc(alias = "errorInfo")]
    pub error_info: ::std::option::Option<::std::boxed::Box<crate::ErrorInfo>>,
    /// `script`: `DomainEntityRef`.
    pub script: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `wrapupTimeoutMs`: `integer (int32)`.
    #[doc(alias = "wrapupTimeoutMs")]
    pub wrapup_timeout_ms: ::std::option::Option<i32>,
    /// `wrapupSkipped`: `boolean`.
    #[doc(alias = "wrapupSkipped")]
    pub wrapup_skipped: ::std::option::Option<bool>,
    /// `alertingTimeoutMs`: `integer (int32)`.
    #[doc(alias = "alertingTimeoutMs")]
    pub alerting_timeout_ms: ::std::option::Option<i32>,
    /// `provider`: `string`.
    pub provider: ::std::option::Option<::std::string::String>,
    /// `externalContact`: `DomainEntityRef`.
    #[doc(alias = "externalContact")]
    pub external_contact: ::std::option::Option<
        ::std::boxed::Box<crate::DomainEntityRef>,
    >,
    /// `externalOrganization`: `DomainEntityRef`.
    #[doc(alias = "externalOrganization")]
    pub external_organization: ::std::option::Option<
        ::std::boxed::Box<crate::DomainEntityRef>,
    >,
    /// `wrapup`: `Wrapup`.
    pub wrapup: ::std::option::Option<::std::boxed::Box<crate::Wrapup>>,
    /// `peer`: `string`.
    pub peer: ::std::option::Option<::std::string::String>,
    /// `flaggedReason`: `string`.
    #[doc(alias = "flaggedReason")]
    pub flagged_reason: ::std::option::Option<crate::runtime::Open<FlaggedReason>>,
    /// `journeyContext`: `JourneyContext`.
    #[doc(alias = "journeyContext")]
    pub journey_context: ::std::option::Option<::std::boxed::Box<crate::JourneyContext>>,
    /// `conversationRoutingData`: `ConversationRoutingData`.
    #[doc(alias = "conversationRoutingData")]
    pub conversation_routing_data: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationRoutingData>,
    >,
    /// `startAcwTime`: `string (date-time)`.
    #[doc(alias = "startAcwTime")]
    pub start_acw_time: ::std::option::Option<crate::runtime::DateTime>,
    /// `endAcwTime`: `string (date-time)`.
    #[doc(alias = "endAcwTime")]
    pub end_acw_time: ::std::option::Option<crate::runtime::DateTime>,
    /// `parkTime`: `string (date-time)`.
    #[doc(alias = "parkTime")]
    pub park_time: ::std::option::Option<crate::runtime::DateTime>,
    /// `resumeTime`: `string (date-time)`.
    #[doc(alias = "resumeTime")]
    pub resume_time: ::std::option::Option<crate::runtime::DateTime>,
    /// `toAddress`: `Address`.
    #[doc(alias = "toAddress")]
    pub to_address: ::std::option::Option<::std::boxed::Box<crate::Address>>,
    /// `fromAddress`: `Address`.
    #[doc(alias = "fromAddress")]
    pub from_address: ::std::option::Option<::std::boxed::Box<crate::Address>>,
    /// `messages`: `array of MessageDetails`.
    pub messages: ::std::option::Option<::std::vec::Vec<crate::MessageDetails>>,
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `recipientCountry`: `string`.
    #[doc(alias = "recipientCountry")]
    pub recipient_country: ::std::option::Option<::std::string::String>,
    /// `recipientType`: `string`.
    #[doc(alias = "recipientType")]
    pub recipient_type: ::std::option::Option<::std::string::String>,
    /// `authenticated`: `boolean`.
    pub authenticated: ::std::option::Option<bool>,
    /// `monitoredParticipantId`: `string`.
    #[doc(alias = "monitoredParticipantId")]
    pub monitored_participant_id: ::std::option::Option<::std::string::String>,
    /// `monitoredParticipant`: `AddressableEntityRef`.
    #[doc(alias = "monitoredParticipant")]
    pub monitored_participant: ::std::option::Option<
        ::std::boxed::Box<crate::AddressableEntityRef>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for MessageMediaParticipant {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        address: ::std::option::Option::None,
        start_time: ::std::option::Option::None,
        connected_time: ::std::option::Option::None,
        end_time: ::std::option::Option::None,
        start_hold_time: ::std::option::Option::None,
        purpose: ::std::option::Option::None,
        state: ::std::option::Option::None,
        direction: ::std::option::Option::None,
        disconnect_type: ::std::option::Option::None,
        held: ::std::option::Option::None,
        wrapup_required: ::std::option::Option::None,
        wrapup_prompt: ::std::option::Option::None,
        media_roles: ::std::option::Option::None,
        user: ::std::option::Option::None,
        queue: ::std::option::Option::None,
        team: ::std::option::Option::None,
        attributes: ::std::option::Option::None,
        error_info: ::std::option::Option::None,
        script: ::std::option::Option::None,
        wrapup_timeout_ms: ::std::option::Option::None,
        wrapup_skipped: ::std::option::Option::None,
        alerting_timeout_ms: ::std::option::Option::None,
        provider: ::std::option::Option::None,
        external_contact: ::std::option::Option::None,
        external_organization: ::std::option::Option::None,
        wrapup: ::std::option::Option::None,
        peer: ::std::option::Option::None,
        flagged_reason: ::std::option::Option::None,
        journey_context: ::std::option::Option::None,
        conversation_routing_data: ::std::option::Option::None,
        start_acw_time: ::std::option::Option::None,
        end_acw_time: ::std::option::Option::None,
        park_time: ::std::option::Option::None,
        resume_time: ::std::option::Option::None,
        to_address: ::std::option::Option::None,
        from_address: ::std::option::Option::None,
        messages: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        recipient_country: ::std::option::Option::None,
        recipient_type: ::std::option::Option::None,
        authenticated: ::std::option::Option::None,
        monitored_participant_id: ::std::option::Option::None,
        monitored_participant: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &MessageMediaParticipant = &<MessageMediaParticipant as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "MessageMediaParticipant",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("name", "name", 0),
            ("address", "address", 0),
            ("startTime", "start_time", 0),
            ("connectedTime", "connected_time", 0),
            ("endTime", "end_time", 0),
            ("startHoldTime", "start_hold_time", 0),
            ("purpose", "purpose", 0),
            ("state", "state", 0),
            ("direction", "direction", 0),
            ("disconnectType", "disconnect_type", 0),
            ("held", "held", 0),
            ("wrapupRequired", "wrapup_required", 0),
            ("wrapupPrompt", "wrapup_prompt", 0),
            ("mediaRoles", "media_roles", 0),
            ("user", "user", 0),
            ("queue", "queue", 0),
            ("team", "team", 0),
            ("attributes", "attributes", 0),
            ("errorInfo", "error_info", 0),
            ("script", "script", 0),
            ("wrapupTimeoutMs", "wrapup_timeout_ms", 0),
            ("wrapupSkipped", "wrapup_skipped", 0),
            ("alertingTimeoutMs", "alerting_timeout_ms", 0),
            ("provider", "provider", 0),
            ("externalContact", "external_contact", 0),
            ("externalOrganization", "external_organization", 0),
            ("wrapup", "wrapup", 0),
            ("peer", "peer", 0),
            ("flaggedReason", "flagged_reason", 0),
            ("journeyContext", "journey_context", 0),
            ("conversationRoutingData", "conversation_routing_data", 0),
            ("startAcwTime", "start_acw_time", 0),
            ("endAcwTime", "end_acw_time", 0),
            ("parkTime", "park_time", 0),
            ("resumeTime", "resume_time", 0),
            ("toAddress", "to_address", 0),
            ("fromAddress", "from_address", 0),
            ("messages", "messages", 0),
            ("type", "type", 0),
            ("recipientCountry", "recipient_country", 0),
            ("recipientType", "recipient_type", 0),
            ("authenticated", "authenticated", 0),
            ("monitoredParticipantId", "monitored_participant_id", 0),
            ("monitoredParticipant", "monitored_participant", 0),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.address,
            &E.start_time,
            &E.connected_time,
            &E.end_time,
            &E.start_hold_time,
            &E.purpose,
            &E.state,
            &E.direction,
            &E.disconnect_type,
            &E.held,
            &E.wrapup_required,
            &E.wrapup_prompt,
            &E.media_roles,
            &E.user,
            &E.queue,
            &E.team,
            &E.attributes,
            &E.error_info,
            &E.script,
            &E.wrapup_timeout_ms,
            &E.wrapup_skipped,
            &E.alerting_timeout_ms,
            &E.provider,
            &E.external_contact,
            &E.external_organization,
            &E.wrapup,
            &E.peer,
            &E.flagged_reason,
            &E.journey_context,
            &E.conversation_routing_data,
            &E.start_acw_time,
            &E.end_acw_time,
            &E.park_time,
            &E.resume_time,
            &E.to_address,
            &E.from_address,
            &E.messages,
            &E.r#type,
            &E.recipient_country,
            &E.recipient_type,
            &E.authenticated,
            &E.monitored_participant_id,
            &E.monitored_participant,
        ],
    }
};

crate::runtime::model!(MessageMediaParticipant);

crate::runtime::setters!(MessageMediaParticipant {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_address: address: ::std::string::String,
    with_start_time: start_time: crate::runtime::DateTime,
    with_connected_time: connected_time: crate::runtime::DateTime,
    with_end_time: end_time: crate::runtime::DateTime,
    with_start_hold_time: start_hold_time: crate::runtime::DateTime,
    with_purpose: purpose: ::std::string::String,
    with_state: state: crate::runtime::Open<State>,
    with_direction: direction: crate::runtime::Open<Direction>,
    with_disconnect_type: disconnect_type: crate::runtime::Open<DisconnectType>,
    with_held: held: bool,
    with_wrapup_required: wrapup_required: bool,
    with_wrapup_prompt: wrapup_prompt: ::std::string::String,
    with_media_roles: media_roles: ::std::vec::Vec<::std::string::String>,
    with_user: user: ::std::boxed::Box<crate::DomainEntityRef>,
    with_queue: queue: ::std::boxed::Box<crate::DomainEntityRef>,
    with_team: team: ::std::boxed::Box<crate::DomainEntityRef>,
    with_attributes: attributes: ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    with_error_info: error_info: ::std::boxed::Box<crate::ErrorInfo>,
    with_script: script: ::std::boxed::Box<crate::DomainEntityRef>,
    with_wrapup_timeout_ms: wrapup_timeout_ms: i32,
    with_wrapup_skipped: wrapup_skipped: bool,
    with_alerting_timeout_ms: alerting_timeout_ms: i32,
    with_provider: provider: ::std::string::String,
    with_external_contact: external_contact: ::std::boxed::Box<crate::DomainEntityRef>,
    with_external_organization: external_organization: ::std::boxed::Box<crate::DomainEntityRef>,
    with_wrapup: wrapup: ::std::boxed::Box<crate::Wrapup>,
    with_peer: peer: ::std::string::String,
    with_flagged_reason: flagged_reason: crate::runtime::Open<FlaggedReason>,
    with_journey_context: journey_context: ::std::boxed::Box<crate::JourneyContext>,
    with_conversation_routing_data: conversation_routing_data: ::std::boxed::Box<crate::ConversationRoutingData>,
    with_start_acw_time: start_acw_time: crate::runtime::DateTime,
    with_end_acw_time: end_acw_time: crate::runtime::DateTime,
    with_park_time: park_time: crate::runtime::DateTime,
    with_resume_time: resume_time: crate::runtime::DateTime,
    with_to_address: to_address: ::std::boxed::Box<crate::Address>,
    with_from_address: from_address: ::std::boxed::Box<crate::Address>,
    with_messages: messages: ::std::vec::Vec<crate::MessageDetails>,
    with_type: r#type: crate::runtime::Open<Type>,
    with_recipient_country: recipient_country: ::std::string::String,
    with_recipient_type: recipient_type: ::std::string::String,
    with_authenticated: authenticated: bool,
    with_monitored_participant_id: monitored_participant_id: ::std::string::String,
    with_monitored_participant: monitored_participant: ::std::boxed::Box<crate::AddressableEntityRef>,
});

/// The property `state` of `MessageMediaParticipant`. Known values: `alerting`, `dialing`, `contacting`, `offering`, `connected`, `disconnected`, `terminated`, `converting`, `uploading`, `transmitting`, `parked`, `none`.
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
    Parked,
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
        (Self::Parked, "parked"),
        (Self::None, "none"),
    ];
}

/// The property `direction` of `MessageMediaParticipant`. Known values: `inbound`, `outbound`.
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

/// The property `disconnectType` of `MessageMediaParticipant`. Known values: `endpoint`, `endpoint.donotdisturb`, `client`, `system`, `transfer`, `transfer.conference`, `transfer.consult`, `transfer.donotdisturb`, `transfer.forward`, `transfer.noanswer`, `transfer.notavailable`, `transport.failure`, `error`, `peer`, `other`, `spam`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DisconnectType {
    Endpoint,
    EndpointDonotdisturb,
    Client,
    System,
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
}

impl crate::runtime::Enum for DisconnectType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Endpoint, "endpoint"),
        (Self::EndpointDonotdisturb, "endpoint.donotdisturb"),
        (Self::Client, "client"),
        (Self::System, "system"),
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
    ];
}

/// The property `flaggedReason` of `MessageMediaParticipant`. Known values: `general`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FlaggedReason {
    General,
}

impl crate::runtime::Enum for FlaggedReason {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::General, "general")];
}

/// The property `type` of `MessageMediaParticipant`. Known values: `apple`, `facebook`, `instagram`, `kakao`, `line`, `open`, `sms`, `telegram`, `twitter`, `webmessaging`, `whatsapp`, `unknown`.
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
