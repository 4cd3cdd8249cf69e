// @generated from the schema "CallbackMediaParticipant"; changes made here are lost at the next generation

/// One party to a callback: the customer who is called back, the agent who calls, or a step in between such as a queue.
///
/// The schema `CallbackMediaParticipant`.
#[repr(C)]
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

crate::runtime::model!(CallbackMediaParticipant "CallbackMediaParticipant" 45 {
    (
        id: ::std::string::String = "id" 0 with_id,
        name: ::std::string::String = "name" 0 with_name,
        address: ::std::string::String = "address" 0 with_address,
        start_time: crate::runtime::DateTime = "startTime" 0 with_start_time,
        connected_time: crate::runtime::DateTime = "connectedTime" 0 with_connected_time,
        end_time: crate::runtime::DateTime = "endTime" 0 with_end_time,
        start_hold_time: crate::runtime::DateTime = "startHoldTime" 0 with_start_hold_time,
        purpose: ::std::string::String = "purpose" 0 with_purpose,
        state: crate::runtime::Open<State> = "state" 0 with_state,
        direction: crate::runtime::Open<Direction> = "direction" 0 with_direction,
        disconnect_type: crate::runtime::Open<DisconnectType> = "disconnectType" 0 with_disconnect_type,
        held: bool = "held" 0 with_held,
        wrapup_required: bool = "wrapupRequired" 0 with_wrapup_required,
        wrapup_prompt: ::std::string::String = "wrapupPrompt" 0 with_wrapup_prompt,
        media_roles: ::std::vec::Vec<::std::string::String> = "mediaRoles" 0 with_media_roles,
        user: ::std::boxed::Box<crate::DomainEntityRef> = "user" 0 with_user,
    )
    (
        queue: ::std::boxed::Box<crate::DomainEntityRef> = "queue" 0 with_queue,
        team: ::std::boxed::Box<crate::DomainEntityRef> = "team" 0 with_team,
        attributes: ::std::collections::BTreeMap<::std::string::String, ::std::string::String> = "attributes" 0 with_attributes,
        error_info: ::std::boxed::Box<crate::ErrorInfo> = "errorInfo" 0 with_error_info,
        script: ::std::boxed::Box<crate::DomainEntityRef> = "script" 0 with_script,
        wrapup_timeout_ms: i32 = "wrapupTimeoutMs" 0 with_wrapup_timeout_ms,
        wrapup_skipped: bool = "wrapupSkipped" 0 with_wrapup_skipped,
        alerting_timeout_ms: i32 = "alertingTimeoutMs" 0 with_alerting_timeout_ms,
        provider: ::std::string::String = "provider" 0 with_provider,
        external_contact: ::std::boxed::Box<crate::DomainEntityRef> = "externalContact" 0 with_external_contact,
        external_organization: ::std::boxed::Box<crate::DomainEntityRef> = "externalOrganization" 0 with_external_organization,
        wrapup: ::std::boxed::Box<crate::Wrapup> = "wrapup" 0 with_wrapup,
        peer: ::std::string::String = "peer" 0 with_peer,
        flagged_reason: crate::runtime::Open<FlaggedReason> = "flaggedReason" 0 with_flagged_reason,
        journey_context: ::std::boxed::Box<crate::JourneyContext> = "journeyContext" 0 with_journey_context,
        conversation_routing_data: ::std::boxed::Box<crate::ConversationRoutingData> = "conversationRoutingData" 0 with_conversation_routing_data,
    )
    (
        start_acw_time: crate::runtime::DateTime = "startAcwTime" 0 with_start_acw_time,
        end_acw_time: crate::runtime::DateTime = "endAcwTime" 0 with_end_acw_time,
        park_time: crate::runtime::DateTime = "parkTime" 0 with_park_time,
        resume_time: crate::runtime::DateTime = "resumeTime" 0 with_resume_time,
        outbound_preview: ::std::boxed::Box<crate::DialerPreview> = "outboundPreview" 0 with_outbound_preview,
        voicemail: ::std::boxed::Box<crate::Voicemail> = "voicemail" 0 with_voicemail,
        callback_numbers: ::std::vec::Vec<::std::string::String> = "callbackNumbers" 0 with_callback_numbers,
        callback_user_name: ::std::string::String = "callbackUserName" 0 with_callback_user_name,
        external_campaign: bool = "externalCampaign" 0 with_external_campaign,
        skip_enabled: bool = "skipEnabled" 0 with_skip_enabled,
        timeout_seconds: i32 = "timeoutSeconds" 0 with_timeout_seconds,
        automated_callback_config_id: ::std::string::String = "automatedCallbackConfigId" 0 with_automated_callback_config_id,
        callback_scheduled_time: crate::runtime::DateTime = "callbackScheduledTime" 0 with_callback_scheduled_time,
    )
});

/// How far the connection of the party has come.
///
/// The property `state` of `CallbackMediaParticipant`. Known values: `alerting`, `dialing`, `contacting`, `offering`, `connected`, `disconnected`, `terminated`, `converting`, `uploading`, `transmitting`, `parked`, `none`.
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

/// What ended the connection.
///
/// The property `disconnectType` of `CallbackMediaParticipant`. Known values: `endpoint`, `endpoint.donotdisturb`, `client`, `system`, `transfer`, `transfer.conference`, `transfer.consult`, `transfer.donotdisturb`, `transfer.forward`, `transfer.noanswer`, `transfer.notavailable`, `transport.failure`, `error`, `peer`, `other`, `spam`.
#[non_exhaustive]
pub enum DisconnectType {
    Endpoint,
    #[doc(alias = "endpoint.donotdisturb")]
    EndpointDonotdisturb,
    Client,
    System,
    Transfer,
    #[doc(alias = "transfer.conference")]
    TransferConference,
    #[doc(alias = "transfer.consult")]
    TransferConsult,
    #[doc(alias = "transfer.donotdisturb")]
    TransferDonotdisturb,
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
}

crate::runtime::known!(DisconnectType);

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
#[non_exhaustive]
pub enum FlaggedReason {
    General,
}

crate::runtime::known!(FlaggedReason);

impl crate::runtime::Enum for FlaggedReason {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::General, "general")];
}
