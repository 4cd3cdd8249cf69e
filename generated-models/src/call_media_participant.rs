// @generated from the schema "CallMediaParticipant"; changes made here are lost at the next generation

/// The schema `CallMediaParticipant`.
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

impl crate::runtime::Model for CallMediaParticipant {
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
        muted: ::std::option::Option::None,
        confined: ::std::option::Option::None,
        recording: ::std::option::Option::None,
        recording_state: ::std::option::Option::None,
        group: ::std::option::Option::None,
        ani: ::std::option::Option::None,
        dnis: ::std::option::Option::None,
        document_id: ::std::option::Option::None,
        fax_status: ::std::option::Option::None,
        monitored_participant_id: ::std::option::Option::None,
        coached_participant_id: ::std::option::Option::None,
        barged_participant_id: ::std::option::Option::None,
        consult_participant_id: ::std::option::Option::None,
        uui_data: ::std::option::Option::None,
        barged_time: ::std::option::Option::None,
        secure_pause: ::std::option::Option::None,
        disposition: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CallMediaParticipant = &<CallMediaParticipant as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CallMediaParticipant",
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
            ("muted", "muted", 0),
            ("confined", "confined", 0),
            ("recording", "recording", 0),
            ("recordingState", "recording_state", 0),
            ("group", "group", 0),
            ("ani", "ani", 0),
            ("dnis", "dnis", 0),
            ("documentId", "document_id", 0),
            ("faxStatus", "fax_status", 0),
            ("monitoredParticipantId", "monitored_participant_id", 0),
            ("coachedParticipantId", "coached_participant_id", 0),
            ("bargedParticipantId", "barged_participant_id", 0),
            ("consultParticipantId", "consult_participant_id", 0),
            ("uuiData", "uui_data", 0),
            ("bargedTime", "barged_time", 0),
            ("securePause", "secure_pause", 0),
            ("disposition", "disposition", 0),
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
            &E.muted,
            &E.confined,
            &E.recording,
            &E.recording_state,
            &E.group,
            &E.ani,
            &E.dnis,
            &E.document_id,
            &E.fax_status,
            &E.monitored_participant_id,
            &E.coached_participant_id,
            &E.barged_participant_id,
            &E.consult_participant_id,
            &E.uui_data,
            &E.barged_time,
            &E.secure_pause,
            &E.disposition,
        ],
    }
};

crate::runtime::model!(CallMediaParticipant);

crate::runtime::setters!(CallMediaParticipant {
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
    with_muted: muted: bool,
    with_confined: confined: bool,
    with_recording: recording: bool,
    with_recording_state: recording_state: crate::runtime::Open<RecordingState>,
    with_group: group: ::std::boxed::Box<crate::DomainEntityRef>,
    with_ani: ani: ::std::string::String,
    with_dnis: dnis: ::std::string::String,
    with_document_id: document_id: ::std::string::String,
    with_fax_status: fax_status: ::std::boxed::Box<crate::FaxStatus>,
    with_monitored_participant_id: monitored_participant_id: ::std::string::String,
    with_coached_participant_id: coached_participant_id: ::std::string::String,
    with_barged_participant_id: barged_participant_id: ::std::string::String,
    with_consult_participant_id: consult_participant_id: ::std::string::String,
    with_uui_data: uui_data: ::std::string::String,
    with_barged_time: barged_time: crate::runtime::DateTime,
    with_secure_pause: secure_pause: bool,
    with_disposition: disposition: ::std::boxed::Box<crate::Disposition>,
});

/// The property `state` of `CallMediaParticipant`. Known values: `alerting`, `dialing`, `contacting`, `offering`, `connected`, `disconnected`, `terminated`, `converting`, `uploading`, `transmitting`, `parked`, `none`.
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

/// The property `direction` of `CallMediaParticipant`. Known values: `inbound`, `outbound`.
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

/// The property `disconnectType` of `CallMediaParticipant`. Known values: `endpoint`, `endpoint.donotdisturb`, `client`, `system`, `transfer`, `transfer.conference`, `transfer.consult`, `transfer.donotdisturb`, `transfer.forward`, `transfer.noanswer`, `transfer.notavailable`, `transport.failure`, `error`, `peer`, `other`, `spam`.
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

/// The property `flaggedReason` of `CallMediaParticipant`. Known values: `general`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FlaggedReason {
    General,
}

impl crate::runtime::Enum for FlaggedReason {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::General, "general")];
}

/// The property `recordingState` of `CallMediaParticipant`. Known values: `none`, `active`, `paused`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RecordingState {
    None,
    Active,
    Paused,
}

impl crate::runtime::Enum for RecordingState {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::None, "none"),
        (Self::Active, "active"),
        (Self::Paused, "paused"),
    ];
}
