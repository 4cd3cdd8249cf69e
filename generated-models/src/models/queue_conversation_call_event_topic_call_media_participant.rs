// @generated from the schema "QueueConversationCallEventTopicCallMediaParticipant"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::{
    QueueConversationCallEventTopicConversationRoutingData,
    QueueConversationCallEventTopicErrorBody, QueueConversationCallEventTopicFaxStatus,
    QueueConversationCallEventTopicJourneyContext,
    QueueConversationCallEventTopicQueueMediaSettings,
    QueueConversationCallEventTopicUriReference, QueueConversationCallEventTopicWrapup,
};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `QueueConversationCallEventTopicCallMediaParticipant`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct QueueConversationCallEventTopicCallMediaParticipant {
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
    /// `user`: `QueueConversationCallEventTopicUriReference`.
    pub user: Option<Box<QueueConversationCallEventTopicUriReference>>,
    /// `queue`: `QueueConversationCallEventTopicUriReference`.
    pub queue: Option<Box<QueueConversationCallEventTopicUriReference>>,
    /// `team`: `QueueConversationCallEventTopicUriReference`.
    pub team: Option<Box<QueueConversationCallEventTopicUriReference>>,
    /// `attributes`: `map of string`.
    pub attributes: Option<BTreeMap<String, String>>,
    /// `errorInfo`: `QueueConversationCallEventTopicErrorBody`.
    #[doc(alias = "errorInfo")]
    pub error_info: Option<Box<QueueConversationCallEventTopicErrorBody>>,
    /// `script`: `QueueConversationCallEventTopicUriReference`.
    pub script: Option<Box<QueueConversationCallEventTopicUriReference>>,
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
    /// `externalContact`: `QueueConversationCallEventTopicUriReference`.
    #[doc(alias = "externalContact")]
    pub external_contact: Option<Box<QueueConversationCallEventTopicUriReference>>,
    /// `externalContactInitialDivisionId`: `string`.
    #[doc(alias = "externalContactInitialDivisionId")]
    pub external_contact_initial_division_id: Option<String>,
    /// `externalOrganization`: `QueueConversationCallEventTopicUriReference`.
    #[doc(alias = "externalOrganization")]
    pub external_organization: Option<Box<QueueConversationCallEventTopicUriReference>>,
    /// `wrapup`: `QueueConversationCallEventTopicWrapup`.
    pub wrapup: Option<Box<QueueConversationCallEventTopicWrapup>>,
    /// `conversationRoutingData`: `QueueConversationCallEventTopicConversationRoutingData`.
    #[doc(alias = "conversationRoutingData")]
    pub conversation_routing_data: Option<
        Box<QueueConversationCallEventTopicConversationRoutingData>,
    >,
    /// `peer`: `string`.
    pub peer: Option<String>,
    /// `screenRecordingState`: `string`.
    #[doc(alias = "screenRecordingState")]
    pub screen_recording_state: Option<String>,
    /// `flaggedReason`: `general`, the one known value.
    #[doc(alias = "flaggedReason")]
    pub flagged_reason: Option<Open<FlaggedReason>>,
    /// `journeyContext`: `QueueConversationCallEventTopicJourneyContext`.
    #[doc(alias = "journeyContext")]
    pub journey_context: Option<Box<QueueConversationCallEventTopicJourneyContext>>,
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
    /// `queueMediaSettings`: `QueueConversationCallEventTopicQueueMediaSettings`.
    #[doc(alias = "queueMediaSettings")]
    pub queue_media_settings: Option<
        Box<QueueConversationCallEventTopicQueueMediaSettings>,
    >,
    /// `muted`: `boolean`.
    pub muted: Option<bool>,
    /// `confined`: `boolean`.
    pub confined: Option<bool>,
    /// `recording`: `boolean`.
    pub recording: Option<bool>,
    /// `recordingState`: one of `none`, `active` and `paused`.
    #[doc(alias = "recordingState")]
    pub recording_state: Option<Open<RecordingState>>,
    /// `securePause`: `boolean`.
    #[doc(alias = "securePause")]
    pub secure_pause: Option<bool>,
    /// `group`: `QueueConversationCallEventTopicUriReference`.
    pub group: Option<Box<QueueConversationCallEventTopicUriReference>>,
    /// `ani`: `string`.
    pub ani: Option<String>,
    /// `dnis`: `string`.
    pub dnis: Option<String>,
    /// `documentId`: `string`.
    #[doc(alias = "documentId")]
    pub document_id: Option<String>,
    /// `monitoredParticipantId`: `string`.
    #[doc(alias = "monitoredParticipantId")]
    pub monitored_participant_id: Option<String>,
    /// `coachedParticipantId`: `string`.
    #[doc(alias = "coachedParticipantId")]
    pub coached_participant_id: Option<String>,
    /// `bargedParticipantId`: `string`.
    #[doc(alias = "bargedParticipantId")]
    pub barged_participant_id: Option<String>,
    /// `bargedTime`: `string (date-time)`.
    #[doc(alias = "bargedTime")]
    pub barged_time: Option<DateTime>,
    /// `consultParticipantId`: `string`.
    #[doc(alias = "consultParticipantId")]
    pub consult_participant_id: Option<String>,
    /// `faxStatus`: `QueueConversationCallEventTopicFaxStatus`.
    #[doc(alias = "faxStatus")]
    pub fax_status: Option<Box<QueueConversationCallEventTopicFaxStatus>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(QueueConversationCallEventTopicCallMediaParticipant "QueueConversationCallEventTopicCallMediaParticipant" 55 {
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
        user: Box<QueueConversationCallEventTopicUriReference> = "user" with_user,
    )
    (
        queue: Box<QueueConversationCallEventTopicUriReference> = "queue" with_queue,
        team: Box<QueueConversationCallEventTopicUriReference> = "team" with_team,
        attributes: BTreeMap<String, String> = "attributes" with_attributes,
        error_info: Box<QueueConversationCallEventTopicErrorBody> = "errorInfo" with_error_info,
        script: Box<QueueConversationCallEventTopicUriReference> = "script" with_script,
        wrapup_timeout_ms: i64 = "wrapupTimeoutMs" with_wrapup_timeout_ms,
        wrapup_skipped: bool = "wrapupSkipped" with_wrapup_skipped,
        alerting_timeout_ms: i64 = "alertingTimeoutMs" with_alerting_timeout_ms,
        provider: String = "provider" with_provider,
        external_contact: Box<QueueConversationCallEventTopicUriReference> = "externalContact" with_external_contact,
        external_contact_initial_division_id: String = "externalContactInitialDivisionId" with_external_contact_initial_division_id,
        external_organization: Box<QueueConversationCallEventTopicUriReference> = "externalOrganization" with_external_organization,
        wrapup: Box<QueueConversationCallEventTopicWrapup> = "wrapup" with_wrapup,
        conversation_routing_data: Box<QueueConversationCallEventTopicConversationRoutingData> = "conversationRoutingData" with_conversation_routing_data,
        peer: String = "peer" with_peer,
        screen_recording_state: String = "screenRecordingState" with_screen_recording_state,
    )
    (
        flagged_reason: Open<FlaggedReason> = "flaggedReason" with_flagged_reason,
        journey_context: Box<QueueConversationCallEventTopicJourneyContext> = "journeyContext" with_journey_context,
        start_acw_time: DateTime = "startAcwTime" with_start_acw_time,
        end_acw_time: DateTime = "endAcwTime" with_end_acw_time,
        resume_time: DateTime = "resumeTime" with_resume_time,
        park_time: DateTime = "parkTime" with_park_time,
        media_roles: Vec<String> = "mediaRoles" with_media_roles,
        queue_media_settings: Box<QueueConversationCallEventTopicQueueMediaSettings> = "queueMediaSettings" with_queue_media_settings,
        muted: bool = "muted" with_muted,
        confined: bool = "confined" with_confined,
        recording: bool = "recording" with_recording,
        recording_state: Open<RecordingState> = "recordingState" with_recording_state,
        secure_pause: bool = "securePause" with_secure_pause,
        group: Box<QueueConversationCallEventTopicUriReference> = "group" with_group,
        ani: String = "ani" with_ani,
        dnis: String = "dnis" with_dnis,
    )
    (
        document_id: String = "documentId" with_document_id,
        monitored_participant_id: String = "monitoredParticipantId" with_monitored_participant_id,
        coached_participant_id: String = "coachedParticipantId" with_coached_participant_id,
        barged_participant_id: String = "bargedParticipantId" with_barged_participant_id,
        barged_time: DateTime = "bargedTime" with_barged_time,
        consult_participant_id: String = "consultParticipantId" with_consult_participant_id,
        fax_status: Box<QueueConversationCallEventTopicFaxStatus> = "faxStatus" with_fax_status,
    )
});

/// The property `state` of `QueueConversationCallEventTopicCallMediaParticipant`. Known values: `alerting`, `dialing`, `contacting`, `offering`, `connected`, `disconnected`, `terminated`, `converting`, `uploading`, `transmitting`, `scheduled`, `parked`, `none`.
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

/// The property `initialState` of `QueueConversationCallEventTopicCallMediaParticipant`. Known values: `alerting`, `dialing`, `contacting`, `offering`, `connected`, `disconnected`, `terminated`, `converting`, `uploading`, `transmitting`, `scheduled`, `parked`, `none`.
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

/// The property `direction` of `QueueConversationCallEventTopicCallMediaParticipant`. Known values: `inbound`, `outbound`.
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

/// The property `disconnectType` of `QueueConversationCallEventTopicCallMediaParticipant`. Known values: `endpoint`, `endpoint.dnd`, `client`, `system`, `transfer`, `timeout`, `transfer.conference`, `transfer.consult`, `transfer.forward`, `transfer.noanswer`, `transfer.notavailable`, `transfer.dnd`, `transport.failure`, `error`, `peer`, `other`, `spam`, `uncallable`.
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

/// The property `flaggedReason` of `QueueConversationCallEventTopicCallMediaParticipant`. Known values: `general`.
#[repr(u16)]
#[non_exhaustive]
pub enum FlaggedReason {
    General,
}

crate::runtime::values!(FlaggedReason {
    General = "general",
});

/// The property `recordingState` of `QueueConversationCallEventTopicCallMediaParticipant`. Known values: `none`, `active`, `paused`.
#[repr(u16)]
#[non_exhaustive]
pub enum RecordingState {
    None,
    Active,
    Paused,
}

crate::runtime::values!(RecordingState {
    None = "none",
    Active = "active",
    Paused = "paused",
});
