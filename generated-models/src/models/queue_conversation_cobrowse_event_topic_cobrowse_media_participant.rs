// @generated from the schema "QueueConversationCobrowseEventTopicCobrowseMediaParticipant"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::{
    QueueConversationCobrowseEventTopicConversationRoutingData,
    QueueConversationCobrowseEventTopicErrorBody,
    QueueConversationCobrowseEventTopicJourneyContext,
    QueueConversationCobrowseEventTopicQueueMediaSettings,
    QueueConversationCobrowseEventTopicUriReference,
    QueueConversationCobrowseEventTopicWrapup,
};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `QueueConversationCobrowseEventTopicCobrowseMediaParticipant`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct QueueConversationCobrowseEventTopicCobrowseMediaParticipant {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `address`: `string`.
    pub address: Option<String>,
    /// `startTime`: `string (date-time)`.
    #[doc(alias = "startTime")]
    pub start_time: Option<DateTime>,
    /// `connectedTime`: `string (date-time)`.
    #[doc(alias = "connectedTime")]
    pub connected_time: Option<DateTime>,
    /// `endTime`: `string (date-time)`.
    #[doc(alias = "endTime")]
    pub end_time: Option<DateTime>,
    /// `startHoldTime`: `string (date-time)`.
    #[doc(alias = "startHoldTime")]
    pub start_hold_time: Option<DateTime>,
    /// `purpose`: `string`.
    pub purpose: Option<String>,
    /// `state`: one of `alerting`, `dialing`, `contacting`, `offering` and 9 more.
    pub state: Option<Open<State>>,
    /// `initialState`: one of `alerting`, `dialing`, `contacting`, `offering` and 9 more.
    #[doc(alias = "initialState")]
    pub initial_state: Option<Open<InitialState>>,
    /// `direction`: one of `inbound` and `outbound`.
    pub direction: Option<Open<Direction>>,
    /// `disconnectType`: one of `endpoint`, `endpoint.dnd`, `client`, `system` and 14 more.
    #[doc(alias = "disconnectType")]
    pub disconnect_type: Option<Open<DisconnectType>>,
    /// `held`: `boolean`.
    pub held: Option<bool>,
    /// `wrapupRequired`: `boolean`.
    #[doc(alias = "wrapupRequired")]
    pub wrapup_required: Option<bool>,
    /// `wrapupPrompt`: `string`.
    #[doc(alias = "wrapupPrompt")]
    pub wrapup_prompt: Option<String>,
    /// `user`: `QueueConversationCobrowseEventTopicUriReference`.
    pub user: Option<Box<QueueConversationCobrowseEventTopicUriReference>>,
    /// `queue`: `QueueConversationCobrowseEventTopicUriReference`.
    pub queue: Option<Box<QueueConversationCobrowseEventTopicUriReference>>,
    /// `team`: `QueueConversationCobrowseEventTopicUriReference`.
    pub team: Option<Box<QueueConversationCobrowseEventTopicUriReference>>,
    /// `attributes`: `map of string`.
    pub attributes: Option<BTreeMap<String, String>>,
    /// `errorInfo`: `QueueConversationCobrowseEventTopicErrorBody`.
    #[doc(alias = "errorInfo")]
    pub error_info: Option<Box<QueueConversationCobrowseEventTopicErrorBody>>,
    /// `script`: `QueueConversationCobrowseEventTopicUriReference`.
    pub script: Option<Box<QueueConversationCobrowseEventTopicUriReference>>,
    /// `wrapupTimeoutMs`: `integer`.
    #[doc(alias = "wrapupTimeoutMs")]
    pub wrapup_timeout_ms: Option<i64>,
    /// `wrapupSkipped`: `boolean`.
    #[doc(alias = "wrapupSkipped")]
    pub wrapup_skipped: Option<bool>,
    /// `alertingTimeoutMs`: `integer`.
    #[doc(alias = "alertingTimeoutMs")]
    pub alerting_timeout_ms: Option<i64>,
    /// `provider`: `string`.
    pub provider: Option<String>,
    /// `externalContact`: `QueueConversationCobrowseEventTopicUriReference`.
    #[doc(alias = "externalContact")]
    pub external_contact: Option<Box<QueueConversationCobrowseEventTopicUriReference>>,
    /// `externalContactInitialDivisionId`: `string`.
    #[doc(alias = "externalContactInitialDivisionId")]
    pub external_contact_initial_division_id: Option<String>,
    /// `externalOrganization`: `QueueConversationCobrowseEventTopicUriReference`.
    #[doc(alias = "externalOrganization")]
    pub external_organization: Option<
        Box<QueueConversationCobrowseEventTopicUriReference>,
    >,
    /// `wrapup`: `QueueConversationCobrowseEventTopicWrapup`.
    pub wrapup: Option<Box<QueueConversationCobrowseEventTopicWrapup>>,
    /// `conversationRoutingData`: `QueueConversationCobrowseEventTopicConversationRoutingData`.
    #[doc(alias = "conversationRoutingData")]
    pub conversation_routing_data: Option<
        Box<QueueConversationCobrowseEventTopicConversationRoutingData>,
    >,
    /// `peer`: `string`.
    pub peer: Option<String>,
    /// `screenRecordingState`: `string`.
    #[doc(alias = "screenRecordingState")]
    pub screen_recording_state: Option<String>,
    /// `flaggedReason`: `general`, the one known value.
    #[doc(alias = "flaggedReason")]
    pub flagged_reason: Option<Open<FlaggedReason>>,
    /// `journeyContext`: `QueueConversationCobrowseEventTopicJourneyContext`.
    #[doc(alias = "journeyContext")]
    pub journey_context: Option<Box<QueueConversationCobrowseEventTopicJourneyContext>>,
    /// `startAcwTime`: `string (date-time)`.
    #[doc(alias = "startAcwTime")]
    pub start_acw_time: Option<DateTime>,
    /// `endAcwTime`: `string (date-time)`.
    #[doc(alias = "endAcwTime")]
    pub end_acw_time: Option<DateTime>,
    /// `resumeTime`: `string (date-time)`.
    #[doc(alias = "resumeTime")]
    pub resume_time: Option<DateTime>,
    /// `parkTime`: `string (date-time)`.
    #[doc(alias = "parkTime")]
    pub park_time: Option<DateTime>,
    /// `mediaRoles`: `array of string`.
    #[doc(alias = "mediaRoles")]
    pub media_roles: Option<Vec<String>>,
    /// `queueMediaSettings`: `QueueConversationCobrowseEventTopicQueueMediaSettings`.
    #[doc(alias = "queueMediaSettings")]
    pub queue_media_settings: Option<
        Box<QueueConversationCobrowseEventTopicQueueMediaSettings>,
    >,
    /// `cobrowseSessionId`: `string`.
    #[doc(alias = "cobrowseSessionId")]
    pub cobrowse_session_id: Option<String>,
    /// `cobrowseRole`: `string`.
    #[doc(alias = "cobrowseRole")]
    pub cobrowse_role: Option<String>,
    /// `viewerUrl`: `string`.
    #[doc(alias = "viewerUrl")]
    pub viewer_url: Option<String>,
    /// `providerEventTime`: `string (date-time)`.
    #[doc(alias = "providerEventTime")]
    pub provider_event_time: Option<DateTime>,
    /// `controlling`: `array of string`.
    pub controlling: Option<Vec<String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(QueueConversationCobrowseEventTopicCobrowseMediaParticipant "QueueConversationCobrowseEventTopicCobrowseMediaParticipant" 45 {
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
        initial_state: Open<InitialState> = "initialState" with_initial_state,
        direction: Open<Direction> = "direction" with_direction,
        disconnect_type: Open<DisconnectType> = "disconnectType" with_disconnect_type,
        held: bool = "held" with_held,
        wrapup_required: bool = "wrapupRequired" with_wrapup_required,
        wrapup_prompt: String = "wrapupPrompt" with_wrapup_prompt,
        user: Box<QueueConversationCobrowseEventTopicUriReference> = "user" with_user,
    )
    (
        queue: Box<QueueConversationCobrowseEventTopicUriReference> = "queue" with_queue,
        team: Box<QueueConversationCobrowseEventTopicUriReference> = "team" with_team,
        attributes: BTreeMap<String, String> = "attributes" with_attributes,
        error_info: Box<QueueConversationCobrowseEventTopicErrorBody> = "errorInfo" with_error_info,
        script: Box<QueueConversationCobrowseEventTopicUriReference> = "script" with_script,
        wrapup_timeout_ms: i64 = "wrapupTimeoutMs" with_wrapup_timeout_ms,
        wrapup_skipped: bool = "wrapupSkipped" with_wrapup_skipped,
        alerting_timeout_ms: i64 = "alertingTimeoutMs" with_alerting_timeout_ms,
        provider: String = "provider" with_provider,
        external_contact: Box<QueueConversationCobrowseEventTopicUriReference> = "externalContact" with_external_contact,
        external_contact_initial_division_id: String = "externalContactInitialDivisionId" with_external_contact_initial_division_id,
        external_organization: Box<QueueConversationCobrowseEventTopicUriReference> = "externalOrganization" with_external_organization,
        wrapup: Box<QueueConversationCobrowseEventTopicWrapup> = "wrapup" with_wrapup,
        conversation_routing_data: Box<QueueConversationCobrowseEventTopicConversationRoutingData> = "conversationRoutingData" with_conversation_routing_data,
        peer: String = "peer" with_peer,
        screen_recording_state: String = "screenRecordingState" with_screen_recording_state,
    )
    (
        flagged_reason: Open<FlaggedReason> = "flaggedReason" with_flagged_reason,
        journey_context: Box<QueueConversationCobrowseEventTopicJourneyContext> = "journeyContext" with_journey_context,
        start_acw_time: DateTime = "startAcwTime" with_start_acw_time,
        end_acw_time: DateTime = "endAcwTime" with_end_acw_time,
        resume_time: DateTime = "resumeTime" with_resume_time,
        park_time: DateTime = "parkTime" with_park_time,
        media_roles: Vec<String> = "mediaRoles" with_media_roles,
        queue_media_settings: Box<QueueConversationCobrowseEventTopicQueueMediaSettings> = "queueMediaSettings" with_queue_media_settings,
        cobrowse_session_id: String = "cobrowseSessionId" with_cobrowse_session_id,
        cobrowse_role: String = "cobrowseRole" with_cobrowse_role,
        viewer_url: String = "viewerUrl" with_viewer_url,
        provider_event_time: DateTime = "providerEventTime" with_provider_event_time,
        controlling: Vec<String> = "controlling" with_controlling,
    )
});

/// The property `state` of `QueueConversationCobrowseEventTopicCobrowseMediaParticipant`. Known values: `alerting`, `dialing`, `contacting`, `offering`, `connected`, `disconnected`, `terminated`, `converting`, `uploading`, `transmitting`, `scheduled`, `parked`, `none`.
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
    Scheduled,
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
    Scheduled = "scheduled",
    Parked = "parked",
    None = "none",
});

/// The property `initialState` of `QueueConversationCobrowseEventTopicCobrowseMediaParticipant`. Known values: `alerting`, `dialing`, `contacting`, `offering`, `connected`, `disconnected`, `terminated`, `converting`, `uploading`, `transmitting`, `scheduled`, `parked`, `none`.
#[repr(u16)]
#[non_exhaustive]
pub enum InitialState {
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
    Scheduled,
    Parked,
    None,
}

crate::runtime::values!(InitialState {
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
    Scheduled = "scheduled",
    Parked = "parked",
    None = "none",
});

/// The property `direction` of `QueueConversationCobrowseEventTopicCobrowseMediaParticipant`. Known values: `inbound`, `outbound`.
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

/// The property `disconnectType` of `QueueConversationCobrowseEventTopicCobrowseMediaParticipant`. Known values: `endpoint`, `endpoint.dnd`, `client`, `system`, `transfer`, `timeout`, `transfer.conference`, `transfer.consult`, `transfer.forward`, `transfer.noanswer`, `transfer.notavailable`, `transfer.dnd`, `transport.failure`, `error`, `peer`, `other`, `spam`, `uncallable`.
#[repr(u16)]
#[non_exhaustive]
pub enum DisconnectType {
    Endpoint,
    #[doc(alias = "endpoint.dnd")]
    EndpointDnd,
    Client,
    System,
    Transfer,
    Timeout,
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

crate::runtime::values!(DisconnectType {
    Endpoint = "endpoint",
    EndpointDnd = "endpoint.dnd",
    Client = "client",
    System = "system",
    Transfer = "transfer",
    Timeout = "timeout",
    TransferConference = "transfer.conference",
    TransferConsult = "transfer.consult",
    TransferForward = "transfer.forward",
    TransferNoanswer = "transfer.noanswer",
    TransferNotavailable = "transfer.notavailable",
    TransferDnd = "transfer.dnd",
    TransportFailure = "transport.failure",
    Error = "error",
    Peer = "peer",
    Other = "other",
    Spam = "spam",
    Uncallable = "uncallable",
});

/// The property `flaggedReason` of `QueueConversationCobrowseEventTopicCobrowseMediaParticipant`. Known values: `general`.
#[repr(u16)]
#[non_exhaustive]
pub enum FlaggedReason {
    General,
}

crate::runtime::values!(FlaggedReason {
    General = "general",
});
