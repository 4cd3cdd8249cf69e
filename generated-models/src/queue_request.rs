// @generated from the schema "QueueRequest"; changes made here are lost at the next generation

/// The schema `QueueRequest`.
#[repr(C)]
pub struct QueueRequest {
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
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(QueueRequest "QueueRequest" 40 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 1 with_name,
        division: ::std::boxed::Box<crate::WritableDivision> = "division" 0 with_division,
        description: ::std::string::String = "description" 0 with_description,
        date_created: crate::runtime::DateTime = "dateCreated" 0 with_date_created,
        date_modified: crate::runtime::DateTime = "dateModified" 0 with_date_modified,
        modified_by: ::std::string::String = "modifiedBy" 0 with_modified_by,
        created_by: ::std::string::String = "createdBy" 0 with_created_by,
        member_count: i32 = "memberCount" 2 with_member_count,
        user_member_count: i32 = "userMemberCount" 2 with_user_member_count,
        joined_member_count: i32 = "joinedMemberCount" 2 with_joined_member_count,
        media_settings: ::std::boxed::Box<crate::QueueMediaSettings> = "mediaSettings" 0 with_media_settings,
        routing_rules: ::std::vec::Vec<crate::RoutingRule> = "routingRules" 0 with_routing_rules,
        conditional_group_routing: ::std::boxed::Box<crate::ConditionalGroupRouting> = "conditionalGroupRouting" 0 with_conditional_group_routing,
        bullseye: ::std::boxed::Box<crate::Bullseye> = "bullseye" 0 with_bullseye,
        scoring_method: crate::runtime::Open<ScoringMethod> = "scoringMethod" 0 with_scoring_method,
    )
    (
        last_agent_routing_mode: crate::runtime::Open<LastAgentRoutingMode> = "lastAgentRoutingMode" 0 with_last_agent_routing_mode,
        acw_settings: ::std::boxed::Box<crate::AcwSettings> = "acwSettings" 0 with_acw_settings,
        skill_evaluation_method: crate::runtime::Open<SkillEvaluationMethod> = "skillEvaluationMethod" 0 with_skill_evaluation_method,
        member_groups: ::std::vec::Vec<crate::MemberGroup> = "memberGroups" 0 with_member_groups,
        queue_flow: ::std::boxed::Box<crate::DomainEntityRef> = "queueFlow" 0 with_queue_flow,
        email_in_queue_flow: ::std::boxed::Box<crate::DomainEntityRef> = "emailInQueueFlow" 0 with_email_in_queue_flow,
        message_in_queue_flow: ::std::boxed::Box<crate::DomainEntityRef> = "messageInQueueFlow" 0 with_message_in_queue_flow,
        whisper_prompt: ::std::boxed::Box<crate::DomainEntityRef> = "whisperPrompt" 0 with_whisper_prompt,
        on_hold_prompt: ::std::boxed::Box<crate::DomainEntityRef> = "onHoldPrompt" 0 with_on_hold_prompt,
        auto_answer_only: bool = "autoAnswerOnly" 0 with_auto_answer_only,
        canned_response_libraries: ::std::boxed::Box<crate::CannedResponseLibraries> = "cannedResponseLibraries" 0 with_canned_response_libraries,
        enable_transcription: bool = "enableTranscription" 0 with_enable_transcription,
        enable_audio_monitoring: bool = "enableAudioMonitoring" 0 with_enable_audio_monitoring,
        enable_manual_assignment: bool = "enableManualAssignment" 0 with_enable_manual_assignment,
        agent_owned_routing: ::std::boxed::Box<crate::AgentOwnedRouting> = "agentOwnedRouting" 0 with_agent_owned_routing,
        direct_routing: ::std::boxed::Box<crate::DirectRouting> = "directRouting" 0 with_direct_routing,
    )
    (
        calling_party_name: ::std::string::String = "callingPartyName" 0 with_calling_party_name,
        calling_party_number: ::std::string::String = "callingPartyNumber" 0 with_calling_party_number,
        default_scripts: ::std::collections::BTreeMap<::std::string::String, crate::Script> = "defaultScripts" 0 with_default_scripts,
        outbound_messaging_addresses: ::std::boxed::Box<crate::QueueMessagingAddresses> = "outboundMessagingAddresses" 0 with_outbound_messaging_addresses,
        outbound_email_address: ::std::boxed::Box<crate::QueueEmailAddress> = "outboundEmailAddress" 0 with_outbound_email_address,
        peer_id: ::std::string::String = "peerId" 0 with_peer_id,
        suppress_in_queue_call_recording: bool = "suppressInQueueCallRecording" 0 with_suppress_in_queue_call_recording,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `scoringMethod` of `QueueRequest`. Known values: `TimestampAndPriority`, `PriorityOnly`.
#[non_exhaustive]
pub enum ScoringMethod {
    TimestampAndPriority,
    PriorityOnly,
}

crate::runtime::known!(ScoringMethod);

impl crate::runtime::Enum for ScoringMethod {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::TimestampAndPriority, "TimestampAndPriority"),
        (Self::PriorityOnly, "PriorityOnly"),
    ];
}

/// The property `lastAgentRoutingMode` of `QueueRequest`. Known values: `Disabled`, `QueueMembersOnly`, `AnyAgent`.
#[non_exhaustive]
pub enum LastAgentRoutingMode {
    Disabled,
    QueueMembersOnly,
    AnyAgent,
}

crate::runtime::known!(LastAgentRoutingMode);

impl crate::runtime::Enum for LastAgentRoutingMode {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Disabled, "Disabled"),
        (Self::QueueMembersOnly, "QueueMembersOnly"),
        (Self::AnyAgent, "AnyAgent"),
    ];
}

/// The property `skillEvaluationMethod` of `QueueRequest`. Known values: `NONE`, `BEST`, `ALL`.
#[non_exhaustive]
pub enum SkillEvaluationMethod {
    None,
    Best,
    All,
}

crate::runtime::known!(SkillEvaluationMethod);

impl crate::runtime::Enum for SkillEvaluationMethod {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::None, "NONE"),
        (Self::Best, "BEST"),
        (Self::All, "ALL"),
    ];
}
