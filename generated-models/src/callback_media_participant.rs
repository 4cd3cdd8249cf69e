// @generated from the schema "CallbackMediaParticipant"; changes made here are lost at the next generation

/// One party to a callback: the customer who is called back, the agent who calls, or a step in between such as a queue.
///
/// The schema `CallbackMediaParticipant`.
pub struct CallbackMediaParticipant {
    /// Identifies this participation within the conversation.
    ///
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Name to show for the party.
    ///
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// Where the party is reached, such as a phone number.
    ///
    /// `address`: `string`.
    pub address: ::std::option::Option<::std::string::String>,
    /// When the party joined the conversation.
    ///
    /// `startTime`: `string (date-time)`.
    #[doc(alias = "startTime")]
    pub start_time: ::std::option::Option<crate::runtime::DateTime>,
    /// When the party was first connected.
    ///
    /// `connectedTime`: `string (date-time)`.
    #[doc(alias = "connectedTime")]
    pub connected_time: ::std::option::Option<crate::runtime::DateTime>,
    /// When the party left; absent while it takes part.
    ///
    /// `endTime`: `string (date-time)`.
    #[doc(alias = "endTime")]
    pub end_time: ::std::option::Option<crate::runtime::DateTime>,
    /// Since when the party has been on hold; absent when it is not.
    ///
    /// `startHoldTime`: `string (date-time)`.
    #[doc(alias = "startHoldTime")]
    pub start_hold_time: ::std::option::Option<crate::runtime::DateTime>,
    /// The role of the party, such as `agent`, `customer` or `acd`.
    ///
    /// `purpose`: `string`.
    pub purpose: ::std::option::Option<::std::string::String>,
    /// How far the connection of the party has come.
    ///
    /// `state`: `string`.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// Whether the connection leads to the platform or away from it.
    ///
    /// `direction`: `string`.
    pub direction: ::std::option::Option<crate::runtime::Open<Direction>>,
    /// What ended the connection.
    ///
    /// `disconnectType`: `string`.
    #[doc(alias = "disconnectType")]
    pub disconnect_type: ::std::option::Option<crate::runtime::Open<DisconnectType>>,
    /// Whether the party is on hold.
    ///
    /// `held`: `boolean`.
    pub held: ::std::option::Option<bool>,
    /// Whether the agent has to give a wrap-up code at the end.
    ///
    /// `wrapupRequired`: `boolean`.
    #[doc(alias = "wrapupRequired")]
    pub wrapup_required: ::std::option::Option<bool>,
    /// How the agent is asked for the wrap-up code.
    ///
    /// `wrapupPrompt`: `string`.
    #[doc(alias = "wrapupPrompt")]
    pub wrapup_prompt: ::std::option::Option<::std::string::String>,
    /// What the party may do with the media of the conversation.
    ///
    /// `mediaRoles`: `array of string`.
    #[doc(alias = "mediaRoles")]
    pub media_roles: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The user of the platform who is this party.
    ///
    /// `user`: `DomainEntityRef`.
    pub user: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// The queue that the party waits in or was routed from.
    ///
    /// `queue`: `DomainEntityRef`.
    pub queue: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// The team of the user at the time of the conversation.
    ///
    /// `team`: `DomainEntityRef`.
    pub team: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// Further facts that integrations attach to the party, by name.
    ///
    /// `attributes`: `map of string`.
    pub attributes: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// What went wrong, when the connection failed.
    ///
    /// `errorInfo`: `ErrorInfo`.
    #[doc(alias = "errorInfo")]
    pub error_info: ::std::option::Option<::std::boxed::Box<crate::ErrorInfo>>,
    /// The script that the agent is shown.
    ///
    /// `script`: `DomainEntityRef`.
    pub script: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// How long the agent has for the wrap-up, in milliseconds.
    ///
    /// `wrapupTimeoutMs`: `integer (int32)`.
    #[doc(alias = "wrapupTimeoutMs")]
    pub wrapup_timeout_ms: ::std::option::Option<i32>,
    /// Whether the agent left out the wrap-up.
    ///
    /// `wrapupSkipped`: `boolean`.
    #[doc(alias = "wrapupSkipped")]
    pub wrapup_skipped: ::std::option::Option<bool>,
    /// How long the agent is alerted before the callback goes on to another, in milliseconds.
    ///
    /// `alertingTimeoutMs`: `integer (int32)`.
    #[doc(alias = "alertingTimeoutMs")]
    pub alerting_timeout_ms: ::std::option::Option<i32>,
    /// The source of the media, as the platform names it.
    ///
    /// `provider`: `string`.
    pub provider: ::std::option::Option<::std::string::String>,
    /// The contact outside the organization who is this party.
    ///
    /// `externalContact`: `DomainEntityRef`.
    #[doc(alias = "externalContact")]
    pub external_contact: ::std::option::Option<
        ::std::boxed::Box<crate::DomainEntityRef>,
    >,
    /// The organization of that contact.
    ///
    /// `externalOrganization`: `DomainEntityRef`.
    #[doc(alias = "externalOrganization")]
    pub external_organization: ::std::option::Option<
        ::std::boxed::Box<crate::DomainEntityRef>,
    >,
    /// The wrap-up that was given.
    ///
    /// `wrapup`: `Wrapup`.
    pub wrapup: ::std::option::Option<::std::boxed::Box<crate::Wrapup>>,
    /// The participation that this one is connected with, by its id.
    ///
    /// `peer`: `string`.
    pub peer: ::std::option::Option<::std::string::String>,
    /// Why the conversation is marked for attention.
    ///
    /// `flaggedReason`: `string`.
    #[doc(alias = "flaggedReason")]
    pub flagged_reason: ::std::option::Option<crate::runtime::Open<FlaggedReason>>,
    /// What is known of the customer's way to this conversation.
    ///
    /// `journeyContext`: `JourneyContext`.
    #[doc(alias = "journeyContext")]
    pub journey_context: ::std::option::Option<::std::boxed::Box<crate::JourneyContext>>,
    /// What routing goes by when it looks for an agent.
    ///
    /// `conversationRoutingData`: `ConversationRoutingData`.
    #[doc(alias = "conversationRoutingData")]
    pub conversation_routing_data: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationRoutingData>,
    >,
    /// When work after the contact began.
    ///
    /// `startAcwTime`: `string (date-time)`.
    #[doc(alias = "startAcwTime")]
    pub start_acw_time: ::std::option::Option<crate::runtime::DateTime>,
    /// When work after the contact ended.
    ///
    /// `endAcwTime`: `string (date-time)`.
    #[doc(alias = "endAcwTime")]
    pub end_acw_time: ::std::option::Option<crate::runtime::DateTime>,
    /// When the callback was put aside by the agent; absent when it is not.
    ///
    /// `parkTime`: `string (date-time)`.
    #[doc(alias = "parkTime")]
    pub park_time: ::std::option::Option<crate::runtime::DateTime>,
    /// When the callback was taken up again.
    ///
    /// `resumeTime`: `string (date-time)`.
    #[doc(alias = "resumeTime")]
    pub resume_time: ::std::option::Option<crate::runtime::DateTime>,
    /// The contact of a campaign that the agent sees before the call.
    ///
    /// `outboundPreview`: `DialerPreview`.
    #[doc(alias = "outboundPreview")]
    pub outbound_preview: ::std::option::Option<::std::boxed::Box<crate::DialerPreview>>,
    /// The message that the callback answers.
    ///
    /// `voicemail`: `Voicemail`.
    pub voicemail: ::std::option::Option<::std::boxed::Box<crate::Voicemail>>,
    /// The phone numbers at which the customer can be called back.
    ///
    /// `callbackNumbers`: `array of string`.
    #[doc(alias = "callbackNumbers")]
    pub callback_numbers: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The name of the person to be called back.
    ///
    /// `callbackUserName`: `string`.
    #[doc(alias = "callbackUserName")]
    pub callback_user_name: ::std::option::Option<::std::string::String>,
    /// Whether a campaign outside the platform caused the callback.
    ///
    /// `externalCampaign`: `boolean`.
    #[doc(alias = "externalCampaign")]
    pub external_campaign: ::std::option::Option<bool>,
    /// Whether the agent may pass over the callback.
    ///
    /// `skipEnabled`: `boolean`.
    #[doc(alias = "skipEnabled")]
    pub skip_enabled: ::std::option::Option<bool>,
    /// How long an agent may look at the callback before it is dialled, in seconds.
    ///
    /// `timeoutSeconds`: `integer (int32)`.
    #[doc(alias = "timeoutSeconds")]
    pub timeout_seconds: ::std::option::Option<i32>,
    /// The configuration that placed the call without an agent, by its id.
    ///
    /// `automatedCallbackConfigId`: `string`.
    #[doc(alias = "automatedCallbackConfigId")]
    pub automated_callback_config_id: ::std::option::Option<::std::string::String>,
    /// When the callback is due.
    ///
    /// `callbackScheduledTime`: `string (date-time)`.
    #[doc(alias = "callbackScheduledTime")]
    pub callback_scheduled_time: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for CallbackMediaParticipant {
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
        outbound_preview: ::std::option::Option::None,
        voicemail: ::std::option::Option::None,
        callback_numbers: ::std::option::Option::None,
        callback_user_name: ::std::option::Option::None,
        external_campaign: ::std::option::Option::None,
        skip_enabled: ::std::option::Option::None,
        timeout_seconds: ::std::option::Option::None,
        automated_callback_config_id: ::std::option::Option::None,
        callback_scheduled_time: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CallbackMediaParticipant = &<CallbackMediaParticipant as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CallbackMediaParticipant",
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
            ("outboundPreview", "outbound_preview", 0),
            ("voicemail", "voicemail", 0),
            ("callbackNumbers", "callback_numbers", 0),
            ("callbackUserName", "callback_user_name", 0),
            ("externalCampaign", "external_campaign", 0),
            ("skipEnabled", "skip_enabled", 0),
            ("timeoutSeconds", "timeout_seconds", 0),
            ("automatedCallbackConfigId", "automated_callback_config_id", 0),
            ("callbackScheduledTime", "callback_scheduled_time", 0),
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
            &E.outbound_preview,
            &E.voicemail,
            &E.callback_numbers,
            &E.callback_user_name,
            &E.external_campaign,
            &E.skip_enabled,
            &E.timeout_seconds,
            &E.automated_callback_config_id,
            &E.callback_scheduled_time,
        ],
    }
};

crate::runtime::model!(CallbackMediaParticipant);

crate::runtime::setters!(CallbackMediaParticipant {
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
    with_outbound_preview: outbound_preview: ::std::boxed::Box<crate::DialerPreview>,
    with_voicemail: voicemail: ::std::boxed::Box<crate::Voicemail>,
    with_callback_numbers: callback_numbers: ::std::vec::Vec<::std::string::String>,
    with_callback_user_name: callback_user_name: ::std::string::String,
    with_external_campaign: external_campaign: bool,
    with_skip_enabled: skip_enabled: bool,
    with_timeout_seconds: timeout_seconds: i32,
    with_automated_callback_config_id: automated_callback_config_id: ::std::string::String,
    with_callback_scheduled_time: callback_scheduled_time: crate::runtime::DateTime,
});

/// How far the connection of the party has come.
///
/// The property `state` of `CallbackMediaParticipant`. Known values: `alerting`, `dialing`, `contacting`, `offering`, `connected`, `disconnected`, `terminated`, `converting`, `uploading`, `transmitting`, `parked`, `none`.
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

/// Whether the connection leads to the platform or away from it.
///
/// The property `direction` of `CallbackMediaParticipant`. Known values: `inbound`, `outbound`.
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

/// What ended the connection.
///
/// The property `disconnectType` of `CallbackMediaParticipant`. Known values: `endpoint`, `endpoint.donotdisturb`, `client`, `system`, `transfer`, `transfer.conference`, `transfer.consult`, `transfer.donotdisturb`, `transfer.forward`, `transfer.noanswer`, `transfer.notavailable`, `transport.failure`, `error`, `peer`, `other`, `spam`.
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

/// Why the conversation is marked for attention.
///
/// The property `flaggedReason` of `CallbackMediaParticipant`. Known values: `general`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FlaggedReason {
    General,
}

impl crate::runtime::Enum for FlaggedReason {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::General, "general")];
}
