// @generated from the schema "ConversationScreenShareEventTopicScreenShareMediaParticipant"; changes made here are lost at the next generation

/// The schema `ConversationScreenShareEventTopicScreenShareMediaParticipant`.
#[repr(C)]
pub struct ConversationScreenShareEventTopicScreenShareMediaParticipant {
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
    /// `initialState`: `string`.
    #[doc(alias = "initialState")]
    pub initial_state: ::std::option::Option<crate::runtime::Open<InitialState>>,
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
    /// `user`: `ConversationScreenShareEventTopicUriReference`.
    pub user: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationScreenShareEventTopicUriReference>,
    >,
    /// `queue`: `ConversationScreenShareEventTopicUriReference`.
    pub queue: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationScreenShareEventTopicUriReference>,
    >,
    /// `team`: `ConversationScreenShareEventTopicUriReference`.
    pub team: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationScreenShareEventTopicUriReference>,
    >,
    /// `attributes`: `map of string`.
    pub attributes: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// `errorInfo`: `ConversationScreenShareEventTopicErrorBody`.
    #[doc(alias = "errorInfo")]
    pub error_info: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationScreenShareEventTopicErrorBody>,
    >,
    /// `script`: `ConversationScreenShareEventTopicUriReference`.
    pub script: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationScreenShareEventTopicUriReference>,
    >,
    /// `wrapupTimeoutMs`: `integer`.
    #[doc(alias = "wrapupTimeoutMs")]
    pub wrapup_timeout_ms: ::std::option::Option<i64>,
    /// `wrapupSkipped`: `boolean`.
    #[doc(alias = "wrapupSkipped")]
    pub wrapup_skipped: ::std::option::Option<bool>,
    /// `alertingTimeoutMs`: `integer`.
    #[doc(alias = "alertingTimeoutMs")]
    pub alerting_timeout_ms: ::std::option::Option<i64>,
    /// `provider`: `string`.
    pub provider: ::std::option::Option<::std::string::String>,
    /// `externalContact`: `ConversationScreenShareEventTopicUriReference`.
    #[doc(alias = "externalContact")]
    pub external_contact: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationScreenShareEventTopicUriReference>,
    >,
    /// `externalContactInitialDivisionId`: `string`.
    #[doc(alias = "externalContactInitialDivisionId")]
    pub external_contact_initial_division_id: ::std::option::Option<
        ::std::string::String,
    >,
    /// `externalOrganization`: `ConversationScreenShareEventTopicUriReference`.
    #[doc(alias = "externalOrganization")]
    pub external_organization: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationScreenShareEventTopicUriReference>,
    >,
    /// `wrapup`: `ConversationScreenShareEventTopicWrapup`.
    pub wrapup: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationScreenShareEventTopicWrapup>,
    >,
    /// `conversationRoutingData`: `ConversationScreenShareEventTopicConversationRoutingData`.
    #[doc(alias = "conversationRoutingData")]
    pub conversation_routing_data: ::std::option::Option<
        ::std::boxed::Box<
            crate::ConversationScreenShareEventTopicConversationRoutingData,
        >,
    >,
    /// `peer`: `string`.
    pub peer: ::std::option::Option<::std::string::String>,
    /// `screenRecordingState`: `string`.
    #[doc(alias = "screenRecordingState")]
    pub screen_recording_state: ::std::option::Option<::std::string::String>,
    /// `flaggedReason`: `string`.
    #[doc(alias = "flaggedReason")]
    pub flagged_reason: ::std::option::Option<crate::runtime::Open<FlaggedReason>>,
    /// `journeyContext`: `ConversationScreenShareEventTopicJourneyContext`.
    #[doc(alias = "journeyContext")]
    pub journey_context: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationScreenShareEventTopicJourneyContext>,
    >,
    /// `startAcwTime`: `string (date-time)`.
    #[doc(alias = "startAcwTime")]
    pub start_acw_time: ::std::option::Option<crate::runtime::DateTime>,
    /// `endAcwTime`: `string (date-time)`.
    #[doc(alias = "endAcwTime")]
    pub end_acw_time: ::std::option::Option<crate::runtime::DateTime>,
    /// `resumeTime`: `string (date-time)`.
    #[doc(alias = "resumeTime")]
    pub resume_time: ::std::option::Option<crate::runtime::DateTime>,
    /// `parkTime`: `string (date-time)`.
    #[doc(alias = "parkTime")]
    pub park_time: ::std::option::Option<crate::runtime::DateTime>,
    /// `mediaRoles`: `array of string`.
    #[doc(alias = "mediaRoles")]
    pub media_roles: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `queueMediaSettings`: `ConversationScreenShareEventTopicQueueMediaSettings`.
    #[doc(alias = "queueMediaSettings")]
    pub queue_media_settings: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationScreenShareEventTopicQueueMediaSettings>,
    >,
    /// `context`: `string`.
    pub context: ::std::option::Option<::std::string::String>,
    /// `peerCount`: `integer`.
    #[doc(alias = "peerCount")]
    pub peer_count: ::std::option::Option<i64>,
    /// `sharing`: `boolean`.
    pub sharing: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConversationScreenShareEventTopicScreenShareMediaParticipant "ConversationScreenShareEventTopicScreenShareMediaParticipant" 43 {
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
        initial_state: crate::runtime::Open<InitialState> = "initialState" 0 with_initial_state,
        direction: crate::runtime::Open<Direction> = "direction" 0 with_direction,
        disconnect_type: crate::runtime::Open<DisconnectType> = "disconnectType" 0 with_disconnect_type,
        held: bool = "held" 0 with_held,
        wrapup_required: bool = "wrapupRequired" 0 with_wrapup_required,
        wrapup_prompt: ::std::string::String = "wrapupPrompt" 0 with_wrapup_prompt,
        user: ::std::boxed::Box<crate::ConversationScreenShareEventTopicUriReference> = "user" 0 with_user,
    )
    (
        queue: ::std::boxed::Box<crate::ConversationScreenShareEventTopicUriReference> = "queue" 0 with_queue,
        team: ::std::boxed::Box<crate::ConversationScreenShareEventTopicUriReference> = "team" 0 with_team,
        attributes: ::std::collections::BTreeMap<::std::string::String, ::std::string::String> = "attributes" 0 with_attributes,
        error_info: ::std::boxed::Box<crate::ConversationScreenShareEventTopicErrorBody> = "errorInfo" 0 with_error_info,
        script: ::std::boxed::Box<crate::ConversationScreenShareEventTopicUriReference> = "script" 0 with_script,
        wrapup_timeout_ms: i64 = "wrapupTimeoutMs" 0 with_wrapup_timeout_ms,
        wrapup_skipped: bool = "wrapupSkipped" 0 with_wrapup_skipped,
        alerting_timeout_ms: i64 = "alertingTimeoutMs" 0 with_alerting_timeout_ms,
        provider: ::std::string::String = "provider" 0 with_provider,
        external_contact: ::std::boxed::Box<crate::ConversationScreenShareEventTopicUriReference> = "externalContact" 0 with_external_contact,
        external_contact_initial_division_id: ::std::string::String = "externalContactInitialDivisionId" 0 with_external_contact_initial_division_id,
        external_organization: ::std::boxed::Box<crate::ConversationScreenShareEventTopicUriReference> = "externalOrganization" 0 with_external_organization,
        wrapup: ::std::boxed::Box<crate::ConversationScreenShareEventTopicWrapup> = "wrapup" 0 with_wrapup,
        conversation_routing_data: ::std::boxed::Box<crate::ConversationScreenShareEventTopicConversationRoutingData> = "conversationRoutingData" 0 with_conversation_routing_data,
        peer: ::std::string::String = "peer" 0 with_peer,
        screen_recording_state: ::std::string::String = "screenRecordingState" 0 with_screen_recording_state,
    )
    (
        flagged_reason: crate::runtime::Open<FlaggedReason> = "flaggedReason" 0 with_flagged_reason,
        journey_context: ::std::boxed::Box<crate::ConversationScreenShareEventTopicJourneyContext> = "journeyContext" 0 with_journey_context,
        start_acw_time: crate::runtime::DateTime = "startAcwTime" 0 with_start_acw_time,
        end_acw_time: crate::runtime::DateTime = "endAcwTime" 0 with_end_acw_time,
        resume_time: crate::runtime::DateTime = "resumeTime" 0 with_resume_time,
        park_time: crate::runtime::DateTime = "parkTime" 0 with_park_time,
        media_roles: ::std::vec::Vec<::std::string::String> = "mediaRoles" 0 with_media_roles,
        queue_media_settings: ::std::boxed::Box<crate::ConversationScreenShareEventTopicQueueMediaSettings> = "queueMediaSettings" 0 with_queue_media_settings,
        context: ::std::string::String = "context" 0 with_context,
        peer_count: i64 = "peerCount" 0 with_peer_count,
        sharing: bool = "sharing" 0 with_sharing,
    )
});

/// The property `state` of `ConversationScreenShareEventTopicScreenShareMediaParticipant`. Known values: `alerting`, `dialing`, `contacting`, `offering`, `connected`, `disconnected`, `terminated`, `converting`, `uploading`, `transmitting`, `scheduled`, `parked`, `none`.
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
        (Self::Scheduled, "scheduled"),
        (Self::Parked, "parked"),
        (Self::None, "none"),
    ];
}

/// The property `initialState` of `ConversationScreenShareEventTopicScreenShareMediaParticipant`. Known values: `alerting`, `dialing`, `contacting`, `offering`, `connected`, `disconnected`, `terminated`, `converting`, `uploading`, `transmitting`, `scheduled`, `parked`, `none`.
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

crate::runtime::known!(InitialState);

impl crate::runtime::Enum for InitialState {
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
        (Self::Scheduled, "scheduled"),
        (Self::Parked, "parked"),
        (Self::None, "none"),
    ];
}

/// The property `direction` of `ConversationScreenShareEventTopicScreenShareMediaParticipant`. Known values: `inbound`, `outbound`.
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

/// The property `disconnectType` of `ConversationScreenShareEventTopicScreenShareMediaParticipant`. Known values: `endpoint`, `endpoint.dnd`, `client`, `system`, `transfer`, `timeout`, `transfer.conference`, `transfer.consult`, `transfer.forward`, `transfer.noanswer`, `transfer.notavailable`, `transfer.dnd`, `transport.failure`, `error`, `peer`, `other`, `spam`, `uncallable`.
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

crate::runtime::known!(DisconnectType);

impl crate::runtime::Enum for DisconnectType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Endpoint, "endpoint"),
        (Self::EndpointDnd, "endpoint.dnd"),
        (Self::Client, "client"),
        (Self::System, "system"),
        (Self::Transfer, "transfer"),
        (Self::Timeout, "timeout"),
        (Self::TransferConference, "transfer.conference"),
        (Self::TransferConsult, "transfer.consult"),
        (Self::TransferForward, "transfer.forward"),
        (Self::TransferNoanswer, "transfer.noanswer"),
        (Self::TransferNotavailable, "transfer.notavailable"),
        (Self::TransferDnd, "transfer.dnd"),
        (Self::TransportFailure, "transport.failure"),
        (Self::Error, "error"),
        (Self::Peer, "peer"),
        (Self::Other, "other"),
        (Self::Spam, "spam"),
        (Self::Uncallable, "uncallable"),
    ];
}

/// The property `flaggedReason` of `ConversationScreenShareEventTopicScreenShareMediaParticipant`. Known values: `general`.
#[non_exhaustive]
pub enum FlaggedReason {
    General,
}

crate::runtime::known!(FlaggedReason);

impl crate::runtime::Enum for FlaggedReason {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::General, "general")];
}
