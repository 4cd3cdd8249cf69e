// @generated from the schema "CallMediaParticipant"; changes made here are lost at the next generation

/// The schema `CallMediaParticipant`.
#[repr(C)]
pub struct CallMediaParticipant {
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
    /// `muted`: `boolean`.
    pub muted: ::std::option::Option<bool>,
    /// `confined`: `boolean`.
    pub confined: ::std::option::Option<bool>,
    /// `recording`: `boolean`.
    pub recording: ::std::option::Option<bool>,
    /// `recordingState`: `string`.
    #[doc(alias = "recordingState")]
    pub recording_state: ::std::option::Option<crate::runtime::Open<RecordingState>>,
    /// `group`: `DomainEntityRef`.
    pub group: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `ani`: `string`.
    pub ani: ::std::option::Option<::std::string::String>,
    /// `dnis`: `string`.
    pub dnis: ::std::option::Option<::std::string::String>,
    /// `documentId`: `string`.
    #[doc(alias = "documentId")]
    pub document_id: ::std::option::Option<::std::string::String>,
    /// `faxStatus`: `FaxStatus`.
    #[doc(alias = "faxStatus")]
    pub fax_status: ::std::option::Option<::std::boxed::Box<crate::FaxStatus>>,
    /// `monitoredParticipantId`: `string`.
    #[doc(alias = "monitoredParticipantId")]
    pub monitored_participant_id: ::std::option::Option<::std::string::String>,
    /// `coachedParticipantId`: `string`.
    #[doc(alias = "coachedParticipantId")]
    pub coached_participant_id: ::std::option::Option<::std::string::String>,
    /// `bargedParticipantId`: `string`.
    #[doc(alias = "bargedParticipantId")]
    pub barged_participant_id: ::std::option::Option<::std::string::String>,
    /// `consultParticipantId`: `string`.
    #[doc(alias = "consultParticipantId")]
    pub consult_participant_id: ::std::option::Option<::std::string::String>,
    /// `uuiData`: `string`.
    #[doc(alias = "uuiData")]
    pub uui_data: ::std::option::Option<::std::string::String>,
    /// `bargedTime`: `string (date-time)`.
    #[doc(alias = "bargedTime")]
    pub barged_time: ::std::option::Option<crate::runtime::DateTime>,
    /// `securePause`: `boolean`.
    #[doc(alias = "securePause")]
    pub secure_pause: ::std::option::Option<bool>,
    /// `disposition`: `Disposition`.
    pub disposition: ::std::option::Option<::std::boxed::Box<crate::Disposition>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CallMediaParticipant "CallMediaParticipant" 53 {
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
        muted: bool = "muted" 0 with_muted,
        confined: bool = "confined" 0 with_confined,
        recording: bool = "recording" 0 with_recording,
        recording_state: crate::runtime::Open<RecordingState> = "recordingState" 0 with_recording_state,
        group: ::std::boxed::Box<crate::DomainEntityRef> = "group" 0 with_group,
        ani: ::std::string::String = "ani" 0 with_ani,
        dnis: ::std::string::String = "dnis" 0 with_dnis,
        document_id: ::std::string::String = "documentId" 0 with_document_id,
        fax_status: ::std::boxed::Box<crate::FaxStatus> = "faxStatus" 0 with_fax_status,
        monitored_participant_id: ::std::string::String = "monitoredParticipantId" 0 with_monitored_participant_id,
        coached_participant_id: ::std::string::String = "coachedParticipantId" 0 with_coached_participant_id,
        barged_participant_id: ::std::string::String = "bargedParticipantId" 0 with_barged_participant_id,
    )
    (
        consult_participant_id: ::std::string::String = "consultParticipantId" 0 with_consult_participant_id,
        uui_data: ::std::string::String = "uuiData" 0 with_uui_data,
        barged_time: crate::runtime::DateTime = "bargedTime" 0 with_barged_time,
        secure_pause: bool = "securePause" 0 with_secure_pause,
        disposition: ::std::boxed::Box<crate::Disposition> = "disposition" 0 with_disposition,
    )
});

/// The property `state` of `CallMediaParticipant`. Known values: `alerting`, `dialing`, `contacting`, `offering`, `connected`, `disconnected`, `terminated`, `converting`, `uploading`, `transmitting`, `parked`, `none`.
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

/// The property `direction` of `CallMediaParticipant`. Known values: `inbound`, `outbound`.
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

/// The property `disconnectType` of `CallMediaParticipant`. Known values: `endpoint`, `endpoint.donotdisturb`, `client`, `system`, `transfer`, `transfer.conference`, `transfer.consult`, `transfer.donotdisturb`, `transfer.forward`, `transfer.noanswer`, `transfer.notavailable`, `transport.failure`, `error`, `peer`, `other`, `spam`.
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

/// The property `flaggedReason` of `CallMediaParticipant`. Known values: `general`.
#[non_exhaustive]
pub enum FlaggedReason {
    General,
}

crate::runtime::known!(FlaggedReason);

impl crate::runtime::Enum for FlaggedReason {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::General, "general")];
}

/// The property `recordingState` of `CallMediaParticipant`. Known values: `none`, `active`, `paused`.
#[non_exhaustive]
pub enum RecordingState {
    None,
    Active,
    Paused,
}

crate::runtime::known!(RecordingState);

impl crate::runtime::Enum for RecordingState {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::None, "none"),
        (Self::Active, "active"),
        (Self::Paused, "paused"),
    ];
}
