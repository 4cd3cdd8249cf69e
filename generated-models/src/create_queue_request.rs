// @generated from the schema "CreateQueueRequest"; changes made here are lost at the next generation

/// The schema `CreateQueueRequest`.
pub struct CreateQueueRequest {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `division`: `WritableDivision`.
    pub division: ::std::option::Option<::std::boxed::Box<crate::WritableDivision>>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `dateCreated`: `string (date-time)`.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateModified`: `string (date-time)`.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// `modifiedBy`: `string`.
    #[doc(alias = "modifiedBy")]
    pub modified_by: ::std::option::Option<::std::string::String>,
    /// `createdBy`: `string`.
    #[doc(alias = "createdBy")]
    pub created_by: ::std::option::Option<::std::string::String>,
    /// `memberCount`: `integer (int32)`, read-only.
    #[doc(alias = "memberCount")]
    pub member_count: ::std::option::Option<i32>,
    /// `userMemberCount`: `integer (int32)`, read-only.
    #[doc(alias = "userMemberCount")]
    pub user_member_count: ::std::option::Option<i32>,
    /// `joinedMemberCount`: `integer (int32)`, read-only.
    #[doc(alias = "joinedMemberCount")]
    pub joined_member_count: ::std::option::Option<i32>,
    /// `mediaSettings`: `QueueMediaSettings`.
    #[doc(alias = "mediaSettings")]
    pub media_settings: ::std::option::Option<
        ::std::boxed::Box<crate::QueueMediaSettings>,
    >,
    /// `routingRules`: `array of RoutingRule`.
    #[doc(alias = "routingRules")]
    pub routing_rules: ::std::option::Option<::std::vec::Vec<crate::RoutingRule>>,
    /// `conditionalGroupRouting`: `ConditionalGroupRouting`.
    #[doc(alias = "conditionalGroupRouting")]
    pub conditional_group_routing: ::std::option::Option<
        ::std::boxed::Box<crate::ConditionalGroupRouting>,
    >,
    /// `bullseye`: `Bullseye`.
    pub bullseye: ::std::option::Option<::std::boxed::Box<crate::Bullseye>>,
    /// `scoringMethod`: `string`.
    #[doc(alias = "scoringMethod")]
    pub scoring_method: ::std::option::Option<crate::runtime::Open<ScoringMethod>>,
    /// `lastAgentRoutingMode`: `string`.
    #[doc(alias = "lastAgentRoutingMode")]
    pub last_agent_routing_mode: ::std::option::Option<
        crate::runtime::Open<LastAgentRoutingMode>,
    >,
    /// `acwSettings`: `AcwSettings`.
    #[doc(alias = "acwSettings")]
    pub acw_settings: ::std::option::Option<::std::boxed::Box<crate::AcwSettings>>,
    /// `skillEvaluationMethod`: `string`.
    #[doc(alias = "skillEvaluationMethod")]
    pub skill_evaluation_method: ::std::option::Option<
        crate::runtime::Open<SkillEvaluationMethod>,
    >,
    /// `memberGroups`: `array of MemberGroup`.
    #[doc(alias = "memberGroups")]
    pub member_groups: ::std::option::Option<::std::vec::Vec<crate::MemberGroup>>,
    /// `queueFlow`: `DomainEntityRef`.
    #[doc(alias = "queueFlow")]
    pub queue_flow: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `emailInQueueFlow`: `DomainEntityRef`.
    #[doc(alias = "emailInQueueFlow")]
    pub email_in_queue_flow: ::std::option::Option<
        ::std::boxed::Box<crate::DomainEntityRef>,
    >,
    /// `messageInQueueFlow`: `DomainEntityRef`.
    #[doc(alias = "messageInQueueFlow")]
    pub message_in_queue_flow: ::std::option::Option<
        ::std::boxed::Box<crate::DomainEntityRef>,
    >,
    /// `whisperPrompt`: `DomainEntityRef`.
    #[doc(alias = "whisperPrompt")]
    pub whisper_prompt: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `onHoldPrompt`: `DomainEntityRef`.
    #[doc(alias = "onHoldPrompt")]
    pub on_hold_prompt: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `autoAnswerOnly`: `boolean`.
    #[doc(alias = "autoAnswerOnly")]
    pub auto_answer_only: ::std::option::Option<bool>,
    /// `cannedResponseLibraries`: `CannedResponseLibraries`.
    #[doc(alias = "cannedResponseLibraries")]
    pub canned_response_libraries: ::std::option::Option<
        ::std::boxed::Box<crate::CannedResponseLibraries>,
    >,
    /// `enableTranscription`: `boolean`.
    #[doc(alias = "enableTranscription")]
    pub enable_transcription: ::std::option::Option<bool>,
    /// `enableAudioMonitoring`: `boolean`.
    #[doc(alias = "enableAudioMonitoring")]
    pub enable_audio_monitoring: ::std::option::Option<bool>,
    /// `enableManualAssignment`: `boolean`.
    #[doc(alias = "enableManualAssignment")]
    pub enable_manual_assignment: ::std::option::Option<bool>,
    /// `agentOwnedRouting`: `AgentOwnedRouting`.
    #[doc(alias = "agentOwnedRouting")]
    pub agent_owned_routing: ::std::option::Option<
        ::std::boxed::Box<crate::AgentOwnedRouting>,
    >,
    /// `directRouting`: `DirectRouting`.
    #[doc(alias = "directRouting")]
    pub direct_routing: ::std::option::Option<::std::boxed::Box<crate::DirectRouting>>,
    /// `callingPartyName`: `string`.
    #[doc(alias = "callingPartyName")]
    pub calling_party_name: ::std::option::Option<::std::string::String>,
    /// `callingPartyNumber`: `string`.
    #[doc(alias = "callingPartyNumber")]
    pub calling_party_number: ::std::option::Option<::std::string::String>,
    /// `defaultScripts`: `map of Script`.
    #[doc(alias = "defaultScripts")]
    pub default_scripts: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, crate::Script>,
    >,
    /// `outboundMessagingAddresses`: `QueueMessagingAddresses`.
    #[doc(alias = "outboundMessagingAddresses")]
    pub outbound_messaging_addresses: ::std::option::Option<
        ::std::boxed::Box<crate::QueueMessagingAddresses>,
    >,
    /// `outboundEmailAddress`: `QueueEmailAddress`.
    #[doc(alias = "outboundEmailAddress")]
    pub outbound_email_address: ::std::option::Option<
        ::std::boxed::Box<crate::QueueEmailAddress>,
    >,
    /// `peerId`: `string`.
    #[doc(alias = "peerId")]
    pub peer_id: ::std::option::Option<::std::string::String>,
    /// `suppressInQueueCallRecording`: `boolean`.
    #[doc(alias = "suppressInQueueCallRecording")]
    pub suppress_in_queue_call_recording: ::std::option::Option<bool>,
    /// `sourceQueueId`: `string`.
    #[doc(alias = "sourceQueueId")]
    pub source_queue_id: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for CreateQueueRequest {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        division: ::std::option::Option::None,
        description: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        date_modified: ::std::option::Option::None,
        modified_by: ::std::option::Option::None,
        created_by: ::std::option::Option::None,
        member_count: ::std::option::Option::None,
        user_member_count: ::std::option::Option::None,
        joined_member_count: ::std::option::Option::None,
        media_settings: ::std::option::Option::None,
        routing_rules: ::std::option::Option::None,
        conditional_group_routing: ::std::option::Option::None,
        bullseye: ::std::option::Option::None,
        scoring_method: ::std::option::Option::None,
        last_agent_routing_mode: ::std::option::Option::None,
        acw_settings: ::std::option::Option::None,
        skill_evaluation_method: ::std::option::Option::None,
        member_groups: ::std::option::Option::None,
        queue_flow: ::std::option::Option::None,
        email_in_queue_flow: ::std::option::Option::None,
        message_in_queue_flow: ::std::option::Option::None,
        whisper_prompt: ::std::option::Option::None,
        on_hold_prompt: ::std::option::Option::None,
        auto_answer_only: ::std::option::Option::None,
        canned_response_libraries: ::std::option::Option::None,
        enable_transcription: ::std::option::Option::None,
        enable_audio_monitoring: ::std::option::Option::None,
        enable_manual_assignment: ::std::option::Option::None,
        agent_owned_routing: ::std::option::Option::None,
        direct_routing: ::std::option::Option::None,
        calling_party_name: ::std::option::Option::None,
        calling_party_number: ::std::option::Option::None,
        default_scripts: ::std::option::Option::None,
        outbound_messaging_addresses: ::std::option::Option::None,
        outbound_email_address: ::std::option::Option::None,
        peer_id: ::std::option::Option::None,
        suppress_in_queue_call_recording: ::std::option::Option::None,
        source_queue_id: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CreateQueueRequest = &<CreateQueueRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CreateQueueRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 1),
            ("division", "division", 0),
            ("description", "description", 0),
            ("dateCreated", "date_created", 0),
            ("dateModified", "date_modified", 0),
            ("modifiedBy", "modified_by", 0),
            ("createdBy", "created_by", 0),
            ("memberCount", "member_count", 2),
            ("userMemberCount", "user_member_count", 2),
            ("joinedMemberCount", "joined_member_count", 2),
            ("mediaSettings", "media_settings", 0),
            ("routingRules", "routing_rules", 0),
            ("conditionalGroupRouting", "conditional_group_routing", 0),
            ("bullseye", "bullseye", 0),
            ("scoringMethod", "scoring_method", 0),
            ("lastAgentRoutingMode", "last_agent_routing_mode", 0),
            ("acwSettings", "acw_settings", 0),
            ("skillEvaluationMethod", "skill_evaluation_method", 0),
            ("memberGroups", "member_groups", 0),
            ("queueFlow", "queue_flow", 0),
            ("emailInQueueFlow", "email_in_queue_flow", 0),
            ("messageInQueueFlow", "message_in_queue_flow", 0),
            ("whisperPrompt", "whisper_prompt", 0),
            ("onHoldPrompt", "on_hold_prompt", 0),
            ("autoAnswerOnly", "auto_answer_only", 0),
            ("cannedResponseLibraries", "canned_response_libraries", 0),
            ("enableTranscription", "enable_transcription", 0),
            ("enableAudioMonitoring", "enable_audio_monitoring", 0),
            ("enableManualAssignment", "enable_manual_assignment", 0),
            ("agentOwnedRouting", "agent_owned_routing", 0),
            ("directRouting", "direct_routing", 0),
            ("callingPartyName", "calling_party_name", 0),
            ("callingPartyNumber", "calling_party_number", 0),
            ("defaultScripts", "default_scripts", 0),
            ("outboundMessagingAddresses", "outbound_messaging_addresses", 0),
            ("outboundEmailAddress", "outbound_email_address", 0),
            ("peerId", "peer_id", 0),
            ("suppressInQueueCallRecording", "suppress_in_queue_call_recording", 0),
            ("sourceQueueId", "source_queue_id", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.division,
            &E.description,
            &E.date_created,
            &E.date_modified,
            &E.modified_by,
            &E.created_by,
            &E.member_count,
            &E.user_member_count,
            &E.joined_member_count,
            &E.media_settings,
            &E.routing_rules,
            &E.conditional_group_routing,
            &E.bullseye,
            &E.scoring_method,
            &E.last_agent_routing_mode,
            &E.acw_settings,
            &E.skill_evaluation_method,
            &E.member_groups,
            &E.queue_flow,
            &E.email_in_queue_flow,
            &E.message_in_queue_flow,
            &E.whisper_prompt,
            &E.on_hold_prompt,
            &E.auto_answer_only,
            &E.canned_response_libraries,
            &E.enable_transcription,
            &E.enable_audio_monitoring,
            &E.enable_manual_assignment,
            &E.agent_owned_routing,
            &E.direct_routing,
            &E.calling_party_name,
            &E.calling_party_number,
            &E.default_scripts,
            &E.outbound_messaging_addresses,
            &E.outbound_email_address,
            &E.peer_id,
            &E.suppress_in_queue_call_recording,
            &E.source_queue_id,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(CreateQueueRequest);

crate::runtime::setters!(CreateQueueRequest {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_division: division: ::std::boxed::Box<crate::WritableDivision>,
    with_description: description: ::std::string::String,
    with_date_created: date_created: crate::runtime::DateTime,
    with_date_modified: date_modified: crate::runtime::DateTime,
    with_modified_by: modified_by: ::std::string::String,
    with_created_by: created_by: ::std::string::String,
    with_member_count: member_count: i32,
    with_user_member_count: user_member_count: i32,
    with_joined_member_count: joined_member_count: i32,
    with_media_settings: media_settings: ::std::boxed::Box<crate::QueueMediaSettings>,
    with_routing_rules: routing_rules: ::std::vec::Vec<crate::RoutingRule>,
    with_conditional_group_routing: conditional_group_routing: ::std::boxed::Box<crate::ConditionalGroupRouting>,
    with_bullseye: bullseye: ::std::boxed::Box<crate::Bullseye>,
    with_scoring_method: scoring_method: crate::runtime::Open<ScoringMethod>,
    with_last_agent_routing_mode: last_agent_routing_mode: crate::runtime::Open<LastAgentRoutingMode>,
    with_acw_settings: acw_settings: ::std::boxed::Box<crate::AcwSettings>,
    with_skill_evaluation_method: skill_evaluation_method: crate::runtime::Open<SkillEvaluationMethod>,
    with_member_groups: member_groups: ::std::vec::Vec<crate::MemberGroup>,
    with_queue_flow: queue_flow: ::std::boxed::Box<crate::DomainEntityRef>,
    with_email_in_queue_flow: email_in_queue_flow: ::std::boxed::Box<crate::DomainEntityRef>,
    with_message_in_queue_flow: message_in_queue_flow: ::std::boxed::Box<crate::DomainEntityRef>,
    with_whisper_prompt: whisper_prompt: ::std::boxed::Box<crate::DomainEntityRef>,
    with_on_hold_prompt: on_hold_prompt: ::std::boxed::Box<crate::DomainEntityRef>,
    with_auto_answer_only: auto_answer_only: bool,
    with_canned_response_libraries: canned_response_libraries: ::std::boxed::Box<crate::CannedResponseLibraries>,
    with_enable_transcription: enable_transcription: bool,
    with_enable_audio_monitoring: enable_audio_monitoring: bool,
    with_enable_manual_assignment: enable_manual_assignment: bool,
    with_agent_owned_routing: agent_owned_routing: ::std::boxed::Box<crate::AgentOwnedRouting>,
    with_direct_routing: direct_routing: ::std::boxed::Box<crate::DirectRouting>,
    with_calling_party_name: calling_party_name: ::std::string::String,
    with_calling_party_number: calling_party_number: ::std::string::String,
    with_default_scripts: default_scripts: ::std::collections::BTreeMap<::std::string::String, crate::Script>,
    with_outbound_messaging_addresses: outbound_messaging_addresses: ::std::boxed::Box<crate::QueueMessagingAddresses>,
    with_outbound_email_address: outbound_email_address: ::std::boxed::Box<crate::QueueEmailAddress>,
    with_peer_id: peer_id: ::std::string::String,
    with_suppress_in_queue_call_recording: suppress_in_queue_call_recording: bool,
    with_source_queue_id: source_queue_id: ::std::string::String,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `scoringMethod` of `CreateQueueRequest`. Known values: `TimestampAndPriority`, `PriorityOnly`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ScoringMethod {
    TimestampAndPriority,
    PriorityOnly,
}

impl crate::runtime::Enum for ScoringMethod {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::TimestampAndPriority, "TimestampAndPriority"),
        (Self::PriorityOnly, "PriorityOnly"),
    ];
}

/// The property `lastAgentRoutingMode` of `CreateQueueRequest`. Known values: `Disabled`, `QueueMembersOnly`, `AnyAgent`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum LastAgentRoutingMode {
    Disabled,
    QueueMembersOnly,
    AnyAgent,
}

impl crate::runtime::Enum for LastAgentRoutingMode {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Disabled, "Disabled"),
        (Self::QueueMembersOnly, "QueueMembersOnly"),
        (Self::AnyAgent, "AnyAgent"),
    ];
}

/// The property `skillEvaluationMethod` of `CreateQueueRequest`. Known values: `NONE`, `BEST`, `ALL`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SkillEvaluationMethod {
    None,
    Best,
    All,
}

impl crate::runtime::Enum for SkillEvaluationMethod {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::None, "NONE"),
        (Self::Best, "BEST"),
        (Self::All, "ALL"),
    ];
}
