// @generated from the schema "CallbackMediaParticipant"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::{
    ConversationRoutingData, DialerPreview, DomainEntityRef, ErrorInfo, JourneyContext,
    Voicemail, Wrapup,
};
use crate::runtime::{DateTime, Extra, Open};

/// One party to a callback: the customer who is called back, the agent who calls, or a step in between such as a queue.
///
/// The schema `CallbackMediaParticipant`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CallbackMediaParticipant {
    /// Identifies this participation within the conversation.
    ///
    /// `id`: `string`.
    pub id: Option<String>,
    /// Name to show for the party.
    ///
    /// `name`: `string`.
    pub name: Option<String>,
    /// Where the party is reached, such as a phone number.
    ///
    /// `address`: `string`.
    pub address: Option<String>,
    /// When the party joined the conversation.
    ///
    /// `startTime`: `string (date-time)`.
    #[doc(alias = "startTime")]
    pub start_time: Option<DateTime>,
    /// When the party was first connected.
    ///
    /// `connectedTime`: `string (date-time)`.
    #[doc(alias = "connectedTime")]
    pub connected_time: Option<DateTime>,
    /// When the party left; absent while it takes part.
    ///
    /// `endTime`: `string (date-time)`.
    #[doc(alias = "endTime")]
    pub end_time: Option<DateTime>,
    /// Since when the party has been on hold; absent when it is not.
    ///
    /// `startHoldTime`: `string (date-time)`.
    #[doc(alias = "startHoldTime")]
    pub start_hold_time: Option<DateTime>,
    /// The role of the party, such as `agent`, `customer` or `acd`.
    ///
    /// `purpose`: `string`.
    pub purpose: Option<String>,
    /// How far the connection of the party has come.
    ///
    /// `state`: one of `alerting`, `dialing`, `contacting`, `offering` and 8 more.
    pub state: Option<Open<State>>,
    /// Whether the connection leads to the platform or away from it.
    ///
    /// `direction`: one of `inbound` and `outbound`.
    pub direction: Option<Open<Direction>>,
    /// What ended the connection.
    ///
    /// `disconnectType`: one of `endpoint`, `endpoint.donotdisturb`, `client`, `system` and 12 more.
    #[doc(alias = "disconnectType")]
    pub disconnect_type: Option<Open<DisconnectType>>,
    /// Whether the party is on hold.
    ///
    /// `held`: `boolean`.
    pub held: Option<bool>,
    /// Whether the agent has to give a wrap-up code at the end.
    ///
    /// `wrapupRequired`: `boolean`.
    #[doc(alias = "wrapupRequired")]
    pub wrapup_required: Option<bool>,
    /// How the agent is asked for the wrap-up code.
    ///
    /// `wrapupPrompt`: `string`.
    #[doc(alias = "wrapupPrompt")]
    pub wrapup_prompt: Option<String>,
    /// What the party may do with the media of the conversation.
    ///
    /// `mediaRoles`: `array of string`.
    #[doc(alias = "mediaRoles")]
    pub media_roles: Option<Vec<String>>,
    /// The user of the platform who is this party.
    ///
    /// `user`: `DomainEntityRef`.
    pub user: Option<Box<DomainEntityRef>>,
    /// The queue that the party waits in or was routed from.
    ///
    /// `queue`: `DomainEntityRef`.
    pub queue: Option<Box<DomainEntityRef>>,
    /// The team of the user at the time of the conversation.
    ///
    /// `team`: `DomainEntityRef`.
    pub team: Option<Box<DomainEntityRef>>,
    /// Further facts that integrations attach to the party, by name.
    ///
    /// `attributes`: `map of string`.
    pub attributes: Option<BTreeMap<String, String>>,
    /// What went wrong, when the connection failed.
    ///
    /// `errorInfo`: `ErrorInfo`.
    #[doc(alias = "errorInfo")]
    pub error_info: Option<Box<ErrorInfo>>,
    /// The script that the agent is shown.
    ///
    /// `script`: `DomainEntityRef`.
    pub script: Option<Box<DomainEntityRef>>,
    /// How long the agent has for the wrap-up, in milliseconds.
    ///
    /// `wrapupTimeoutMs`: `integer (int32)`.
    #[doc(alias = "wrapupTimeoutMs")]
    pub wrapup_timeout_ms: Option<i32>,
    /// Whether the agent left out the wrap-up.
    ///
    /// `wrapupSkipped`: `boolean`.
    #[doc(alias = "wrapupSkipped")]
    pub wrapup_skipped: Option<bool>,
    /// How long the agent is alerted before the callback goes on to another, in milliseconds.
    ///
    /// `alertingTimeoutMs`: `integer (int32)`.
    #[doc(alias = "alertingTimeoutMs")]
    pub alerting_timeout_ms: Option<i32>,
    /// The source of the media, as the platform names it.
    ///
    /// `provider`: `string`.
    pub provider: Option<String>,
    /// The contact outside the organization who is this party.
    ///
    /// `externalContact`: `DomainEntityRef`.
    #[doc(alias = "externalContact")]
    pub external_contact: Option<Box<DomainEntityRef>>,
    /// The organization of that contact.
    ///
    /// `externalOrganization`: `DomainEntityRef`.
    #[doc(alias = "externalOrganization")]
    pub external_organization: Option<Box<DomainEntityRef>>,
    /// The wrap-up that was given.
    ///
    /// `wrapup`: `Wrapup`.
    pub wrapup: Option<Box<Wrapup>>,
    /// The participation that this one is connected with, by its id.
    ///
    /// `peer`: `string`.
    pub peer: Option<String>,
    /// Why the conversation is marked for attention.
    ///
    /// `flaggedReason`: `general`, the one known value.
    #[doc(alias = "flaggedReason")]
    pub flagged_reason: Option<Open<FlaggedReason>>,
    /// What is known of the customer's way to this conversation.
    ///
    /// `journeyContext`: `JourneyContext`.
    #[doc(alias = "journeyContext")]
    pub journey_context: Option<Box<JourneyContext>>,
    /// What routing goes by when it looks for an agent.
    ///
    /// `conversationRoutingData`: `ConversationRoutingData`.
    #[doc(alias = "conversationRoutingData")]
    pub conversation_routing_data: Option<Box<ConversationRoutingData>>,
    /// When work after the contact began.
    ///
    /// `startAcwTime`: `string (date-time)`.
    #[doc(alias = "startAcwTime")]
    pub start_acw_time: Option<DateTime>,
    /// When work after the contact ended.
    ///
    /// `endAcwTime`: `string (date-time)`.
    #[doc(alias = "endAcwTime")]
    pub end_acw_time: Option<DateTime>,
    /// When the callback was put aside by the agent; absent when it is not.
    ///
    /// `parkTime`: `string (date-time)`.
    #[doc(alias = "parkTime")]
    pub park_time: Option<DateTime>,
    /// When the callback was taken up again.
    ///
    /// `resumeTime`: `string (date-time)`.
    #[doc(alias = "resumeTime")]
    pub resume_time: Option<DateTime>,
    /// The contact of a campaign that the agent sees before the call.
    ///
    /// `outboundPreview`: `DialerPreview`.
    #[doc(alias = "outboundPreview")]
    pub outbound_preview: Option<Box<DialerPreview>>,
    /// The message that the callback answers.
    ///
    /// `voicemail`: `Voicemail`.
    pub voicemail: Option<Box<Voicemail>>,
    /// The phone numbers at which the customer can be called back.
    ///
    /// `callbackNumbers`: `array of string`.
    #[doc(alias = "callbackNumbers")]
    pub callback_numbers: Option<Vec<String>>,
    /// The name of the person to be called back.
    ///
    /// `callbackUserName`: `string`.
    #[doc(alias = "callbackUserName")]
    pub callback_user_name: Option<String>,
    /// Whether a campaign outside the platform caused the callback.
    ///
    /// `externalCampaign`: `boolean`.
    #[doc(alias = "externalCampaign")]
    pub external_campaign: Option<bool>,
    /// Whether the agent may pass over the callback.
    ///
    /// `skipEnabled`: `boolean`.
    #[doc(alias = "skipEnabled")]
    pub skip_enabled: Option<bool>,
    /// How long an agent may look at the callback before it is dialled, in seconds.
    ///
    /// `timeoutSeconds`: `integer (int32)`.
    #[doc(alias = "timeoutSeconds")]
    pub timeout_seconds: Option<i32>,
    /// The configuration that placed the call without an agent, by its id.
    ///
    /// `automatedCallbackConfigId`: `string`.
    #[doc(alias = "automatedCallbackConfigId")]
    pub automated_callback_config_id: Option<String>,
    /// When the callback is due.
    ///
    /// `callbackScheduledTime`: `string (date-time)`.
    #[doc(alias = "callbackScheduledTime")]
    pub callback_scheduled_time: Option<DateTime>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CallbackMediaParticipant "CallbackMediaParticipant" 45 {
    (
        id: String = "id" with_id,
        name: String = "name" with_name,
        address: String = "address" with_address,
        start_time: DateTime = "startTime" with_start_time,
        connected_time: DateTime = "connectedTime" with_connected_time,
        end_time: DateTime = "endTime" with_end_time,
        start_hold_time: DateTime = "startHoldTime" with_start_hold_time,
        purpose: String = "purpose" with_purpose,
        state: Open<State> = "state" with_state,
        direction: Open<Direction> = "direction" with_direction,
        disconnect_type: Open<DisconnectType> = "disconnectType" with_disconnect_type,
        held: bool = "held" with_held,
        wrapup_required: bool = "wrapupRequired" with_wrapup_required,
        wrapup_prompt: String = "wrapupPrompt" with_wrapup_prompt,
        media_roles: Vec<String> = "mediaRoles" with_media_roles,
        user: Box<DomainEntityRef> = "user" with_user,
    )
    (
        queue: Box<DomainEntityRef> = "queue" with_queue,
        team: Box<DomainEntityRef> = "team" with_team,
        attributes: BTreeMap<String, String> = "attributes" with_attributes,
        error_info: Box<ErrorInfo> = "errorInfo" with_error_info,
        script: Box<DomainEntityRef> = "script" with_script,
        wrapup_timeout_ms: i32 = "wrapupTimeoutMs" with_wrapup_timeout_ms,
        wrapup_skipped: bool = "wrapupSkipped" with_wrapup_skipped,
        alerting_timeout_ms: i32 = "alertingTimeoutMs" with_alerting_timeout_ms,
        provider: String = "provider" with_provider,
        external_contact: Box<DomainEntityRef> = "externalContact" with_external_contact,
        external_organization: Box<DomainEntityRef> = "externalOrganization" with_external_organization,
        wrapup: Box<Wrapup> = "wrapup" with_wrapup,
        peer: String = "peer" with_peer,
        flagged_reason: Open<FlaggedReason> = "flaggedReason" with_flagged_reason,
        journey_context: Box<JourneyContext> = "journeyContext" with_journey_context,
        conversation_routing_data: Box<ConversationRoutingData> = "conversationRoutingData" with_conversation_routing_data,
    )
    (
        start_acw_time: DateTime = "startAcwTime" with_start_acw_time,
        end_acw_time: DateTime = "endAcwTime" with_end_acw_time,
        park_time: DateTime = "parkTime" with_park_time,
        resume_time: DateTime = "resumeTime" with_resume_time,
        outbound_preview: Box<DialerPreview> = "outboundPreview" with_outbound_preview,
        voicemail: Box<Voicemail> = "voicemail" with_voicemail,
        callback_numbers: Vec<String> = "callbackNumbers" with_callback_numbers,
        callback_user_name: String = "callbackUserName" with_callback_user_name,
        external_campaign: bool = "externalCampaign" with_external_campaign,
        skip_enabled: bool = "skipEnabled" with_skip_enabled,
        timeout_seconds: i32 = "timeoutSeconds" with_timeout_seconds,
        automated_callback_config_id: String = "automatedCallbackConfigId" with_automated_callback_config_id,
        callback_scheduled_time: DateTime = "callbackScheduledTime" with_callback_scheduled_time,
    )
});

/// How far the connection of the party has come.
///
/// The property `state` of `CallbackMediaParticipant`. Known values: `alerting`, `dialing`, `contacting`, `offering`, `connected`, `disconnected`, `terminated`, `converting`, `uploading`, `transmitting`, `parked`, `none`.
#[repr(u16)]
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

crate::runtime::values!(State {
    Alerting = "alerting",
    Dialing = "dialing",
    Contacting = "contacting",
    Offering = "offering",
    Connected = "connected",
    Disconnected = "disconnected",
    Terminated = "terminated",
    Converting = "converting",
    Uploading = "uploading",
    Transmitting = "transmitting",
    Parked = "parked",
    None = "none",
});

/// Whether the connection leads to the platform or away from it.
///
/// The property `direction` of `CallbackMediaParticipant`. Known values: `inbound`, `outbound`.
#[repr(u16)]
#[non_exhaustive]
pub enum Direction {
    Inbound,
    Outbound,
}

crate::runtime::values!(Direction {
    Inbound = "inbound",
    Outbound = "outbound",
});

/// What ended the connection.
///
/// The property `disconnectType` of `CallbackMediaParticipant`. Known values: `endpoint`, `endpoint.donotdisturb`, `client`, `system`, `transfer`, `transfer.conference`, `transfer.consult`, `transfer.donotdisturb`, `transfer.forward`, `transfer.noanswer`, `transfer.notavailable`, `transport.failure`, `error`, `peer`, `other`, `spam`.
#[repr(u16)]
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

crate::runtime::values!(DisconnectType {
    Endpoint = "endpoint",
    EndpointDonotdisturb = "endpoint.donotdisturb",
    Client = "client",
    System = "system",
    Transfer = "transfer",
    TransferConference = "transfer.conference",
    TransferConsult = "transfer.consult",
    TransferDonotdisturb = "transfer.donotdisturb",
    TransferForward = "transfer.forward",
    TransferNoanswer = "transfer.noanswer",
    TransferNotavailable = "transfer.notavailable",
    TransportFailure = "transport.failure",
    Error = "error",
    Peer = "peer",
    Other = "other",
    Spam = "spam",
});

/// Why the conversation is marked for attention.
///
/// The property `flaggedReason` of `CallbackMediaParticipant`. Known values: `general`.
#[repr(u16)]
#[non_exhaustive]
pub enum FlaggedReason {
    General,
}

crate::runtime::values!(FlaggedReason {
    General = "general",
});
