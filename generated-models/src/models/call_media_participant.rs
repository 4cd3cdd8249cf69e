// @generated from the schema "CallMediaParticipant"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::{
    ConversationRoutingData, Disposition, DomainEntityRef, ErrorInfo, FaxStatus,
    JourneyContext, Wrapup,
};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `CallMediaParticipant`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CallMediaParticipant {
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
    /// `state`: one of `alerting`, `dialing`, `contacting`, `offering` and 8 more.
    pub state: Option<Open<State>>,
    /// `direction`: one of `inbound` and `outbound`.
    pub direction: Option<Open<Direction>>,
    /// `disconnectType`: one of `endpoint`, `endpoint.donotdisturb`, `client`, `system` and 12 more.
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
    /// `mediaRoles`: `array of string`.
    #[doc(alias = "mediaRoles")]
    pub media_roles: Option<Vec<String>>,
    /// `user`: `DomainEntityRef`.
    pub user: Option<Box<DomainEntityRef>>,
    /// `queue`: `DomainEntityRef`.
    pub queue: Option<Box<DomainEntityRef>>,
    /// `team`: `DomainEntityRef`.
    pub team: Option<Box<DomainEntityRef>>,
    /// `attributes`: `map of string`.
    pub attributes: Option<BTreeMap<String, String>>,
    /// `errorInfo`: `ErrorInfo`.
    #[doc(alias = "errorInfo")]
    pub error_info: Option<Box<ErrorInfo>>,
    /// `script`: `DomainEntityRef`.
    pub script: Option<Box<DomainEntityRef>>,
    /// `wrapupTimeoutMs`: `integer (int32)`.
    #[doc(alias = "wrapupTimeoutMs")]
    pub wrapup_timeout_ms: Option<i32>,
    /// `wrapupSkipped`: `boolean`.
    #[doc(alias = "wrapupSkipped")]
    pub wrapup_skipped: Option<bool>,
    /// `alertingTimeoutMs`: `integer (int32)`.
    #[doc(alias = "alertingTimeoutMs")]
    pub alerting_timeout_ms: Option<i32>,
    /// `provider`: `string`.
    pub provider: Option<String>,
    /// `externalContact`: `DomainEntityRef`.
    #[doc(alias = "externalContact")]
    pub external_contact: Option<Box<DomainEntityRef>>,
    /// `externalOrganization`: `DomainEntityRef`.
    #[doc(alias = "externalOrganization")]
    pub external_organization: Option<Box<DomainEntityRef>>,
    /// `wrapup`: `Wrapup`.
    pub wrapup: Option<Box<Wrapup>>,
    /// `peer`: `string`.
    pub peer: Option<String>,
    /// `flaggedReason`: `general`, the one known value.
    #[doc(alias = "flaggedReason")]
    pub flagged_reason: Option<Open<FlaggedReason>>,
    /// `journeyContext`: `JourneyContext`.
    #[doc(alias = "journeyContext")]
    pub journey_context: Option<Box<JourneyContext>>,
    /// `conversationRoutingData`: `ConversationRoutingData`.
    #[doc(alias = "conversationRoutingData")]
    pub conversation_routing_data: Option<Box<ConversationRoutingData>>,
    /// `startAcwTime`: `string (date-time)`.
    #[doc(alias = "startAcwTime")]
    pub start_acw_time: Option<DateTime>,
    /// `endAcwTime`: `string (date-time)`.
    #[doc(alias = "endAcwTime")]
    pub end_acw_time: Option<DateTime>,
    /// `parkTime`: `string (date-time)`.
    #[doc(alias = "parkTime")]
    pub park_time: Option<DateTime>,
    /// `resumeTime`: `string (date-time)`.
    #[doc(alias = "resumeTime")]
    pub resume_time: Option<DateTime>,
    /// `muted`: `boolean`.
    pub muted: Option<bool>,
    /// `confined`: `boolean`.
    pub confined: Option<bool>,
    /// `recording`: `boolean`.
    pub recording: Option<bool>,
    /// `recordingState`: one of `none`, `active` and `paused`.
    #[doc(alias = "recordingState")]
    pub recording_state: Option<Open<RecordingState>>,
    /// `group`: `DomainEntityRef`.
    pub group: Option<Box<DomainEntityRef>>,
    /// `ani`: `string`.
    pub ani: Option<String>,
    /// `dnis`: `string`.
    pub dnis: Option<String>,
    /// `documentId`: `string`.
    #[doc(alias = "documentId")]
    pub document_id: Option<String>,
    /// `faxStatus`: `FaxStatus`.
    #[doc(alias = "faxStatus")]
    pub fax_status: Option<Box<FaxStatus>>,
    /// `monitoredParticipantId`: `string`.
    #[doc(alias = "monitoredParticipantId")]
    pub monitored_participant_id: Option<String>,
    /// `coachedParticipantId`: `string`.
    #[doc(alias = "coachedParticipantId")]
    pub coached_participant_id: Option<String>,
    /// `bargedParticipantId`: `string`.
    #[doc(alias = "bargedParticipantId")]
    pub barged_participant_id: Option<String>,
    /// `consultParticipantId`: `string`.
    #[doc(alias = "consultParticipantId")]
    pub consult_participant_id: Option<String>,
    /// `uuiData`: `string`.
    #[doc(alias = "uuiData")]
    pub uui_data: Option<String>,
    /// `bargedTime`: `string (date-time)`.
    #[doc(alias = "bargedTime")]
    pub barged_time: Option<DateTime>,
    /// `securePause`: `boolean`.
    #[doc(alias = "securePause")]
    pub secure_pause: Option<bool>,
    /// `disposition`: `Disposition`.
    pub disposition: Option<Box<Disposition>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CallMediaParticipant "CallMediaParticipant" 53 {
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
        muted: bool = "muted" with_muted,
        confined: bool = "confined" with_confined,
        recording: bool = "recording" with_recording,
        recording_state: Open<RecordingState> = "recordingState" with_recording_state,
        group: Box<DomainEntityRef> = "group" with_group,
        ani: String = "ani" with_ani,
        dnis: String = "dnis" with_dnis,
        document_id: String = "documentId" with_document_id,
        fax_status: Box<FaxStatus> = "faxStatus" with_fax_status,
        monitored_participant_id: String = "monitoredParticipantId" with_monitored_participant_id,
        coached_participant_id: String = "coachedParticipantId" with_coached_participant_id,
        barged_participant_id: String = "bargedParticipantId" with_barged_participant_id,
    )
    (
        consult_participant_id: String = "consultParticipantId" with_consult_participant_id,
        uui_data: String = "uuiData" with_uui_data,
        barged_time: DateTime = "bargedTime" with_barged_time,
        secure_pause: bool = "securePause" with_secure_pause,
        disposition: Box<Disposition> = "disposition" with_disposition,
    )
});

/// The property `state` of `CallMediaParticipant`. Known values: `alerting`, `dialing`, `contacting`, `offering`, `connected`, `disconnected`, `terminated`, `converting`, `uploading`, `transmitting`, `parked`, `none`.
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

/// The property `direction` of `CallMediaParticipant`. Known values: `inbound`, `outbound`.
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

/// The property `disconnectType` of `CallMediaParticipant`. Known values: `endpoint`, `endpoint.donotdisturb`, `client`, `system`, `transfer`, `transfer.conference`, `transfer.consult`, `transfer.donotdisturb`, `transfer.forward`, `transfer.noanswer`, `transfer.notavailable`, `transport.failure`, `error`, `peer`, `other`, `spam`.
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

/// The property `flaggedReason` of `CallMediaParticipant`. Known values: `general`.
#[repr(u16)]
#[non_exhaustive]
pub enum FlaggedReason {
    General,
}

crate::runtime::values!(FlaggedReason {
    General = "general",
});

/// The property `recordingState` of `CallMediaParticipant`. Known values: `none`, `active`, `paused`.
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
