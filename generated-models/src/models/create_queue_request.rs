// @generated from the schema "CreateQueueRequest"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::{
    AcwSettings, AgentOwnedRouting, Bullseye, CannedResponseLibraries,
    ConditionalGroupRouting, DirectRouting, DomainEntityRef, MemberGroup,
    QueueEmailAddress, QueueMediaSettings, QueueMessagingAddresses, RoutingRule, Script,
    WritableDivision,
};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `CreateQueueRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CreateQueueRequest {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `division`: `WritableDivision`.
    pub division: Option<Box<WritableDivision>>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `dateCreated`: `string (date-time)`.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `dateModified`: `string (date-time)`.
    #[doc(alias = "dateModified")]
    pub date_modified: Option<DateTime>,
    /// `modifiedBy`: `string`.
    #[doc(alias = "modifiedBy")]
    pub modified_by: Option<String>,
    /// `createdBy`: `string`.
    #[doc(alias = "createdBy")]
    pub created_by: Option<String>,
    /// `memberCount`: `integer (int32)`, read-only.
    #[doc(alias = "memberCount")]
    pub member_count: Option<i32>,
    /// `userMemberCount`: `integer (int32)`, read-only.
    #[doc(alias = "userMemberCount")]
    pub user_member_count: Option<i32>,
    /// `joinedMemberCount`: `integer (int32)`, read-only.
    #[doc(alias = "joinedMemberCount")]
    pub joined_member_count: Option<i32>,
    /// `mediaSettings`: `QueueMediaSettings`.
    #[doc(alias = "mediaSettings")]
    pub media_settings: Option<Box<QueueMediaSettings>>,
    /// `routingRules`: `array of RoutingRule`.
    #[doc(alias = "routingRules")]
    pub routing_rules: Option<Vec<RoutingRule>>,
    /// `conditionalGroupRouting`: `ConditionalGroupRouting`.
    #[doc(alias = "conditionalGroupRouting")]
    pub conditional_group_routing: Option<Box<ConditionalGroupRouting>>,
    /// `bullseye`: `Bullseye`.
    pub bullseye: Option<Box<Bullseye>>,
    /// `scoringMethod`: one of `TimestampAndPriority` and `PriorityOnly`.
    #[doc(alias = "scoringMethod")]
    pub scoring_method: Option<Open<ScoringMethod>>,
    /// `lastAgentRoutingMode`: one of `Disabled`, `QueueMembersOnly` and `AnyAgent`.
    #[doc(alias = "lastAgentRoutingMode")]
    pub last_agent_routing_mode: Option<Open<LastAgentRoutingMode>>,
    /// `acwSettings`: `AcwSettings`.
    #[doc(alias = "acwSettings")]
    pub acw_settings: Option<Box<AcwSettings>>,
    /// `skillEvaluationMethod`: one of `NONE`, `BEST` and `ALL`.
    #[doc(alias = "skillEvaluationMethod")]
    pub skill_evaluation_method: Option<Open<SkillEvaluationMethod>>,
    /// `memberGroups`: `array of MemberGroup`.
    #[doc(alias = "memberGroups")]
    pub member_groups: Option<Vec<MemberGroup>>,
    /// `queueFlow`: `DomainEntityRef`.
    #[doc(alias = "queueFlow")]
    pub queue_flow: Option<Box<DomainEntityRef>>,
    /// `emailInQueueFlow`: `DomainEntityRef`.
    #[doc(alias = "emailInQueueFlow")]
    pub email_in_queue_flow: Option<Box<DomainEntityRef>>,
    /// `messageInQueueFlow`: `DomainEntityRef`.
    #[doc(alias = "messageInQueueFlow")]
    pub message_in_queue_flow: Option<Box<DomainEntityRef>>,
    /// `whisperPrompt`: `DomainEntityRef`.
    #[doc(alias = "whisperPrompt")]
    pub whisper_prompt: Option<Box<DomainEntityRef>>,
    /// `onHoldPrompt`: `DomainEntityRef`.
    #[doc(alias = "onHoldPrompt")]
    pub on_hold_prompt: Option<Box<DomainEntityRef>>,
    /// `autoAnswerOnly`: `boolean`.
    #[doc(alias = "autoAnswerOnly")]
    pub auto_answer_only: Option<bool>,
    /// `cannedResponseLibraries`: `CannedResponseLibraries`.
    #[doc(alias = "cannedResponseLibraries")]
    pub canned_response_libraries: Option<Box<CannedResponseLibraries>>,
    /// `enableTranscription`: `boolean`.
    #[doc(alias = "enableTranscription")]
    pub enable_transcription: Option<bool>,
    /// `enableAudioMonitoring`: `boolean`.
    #[doc(alias = "enableAudioMonitoring")]
    pub enable_audio_monitoring: Option<bool>,
    /// `enableManualAssignment`: `boolean`.
    #[doc(alias = "enableManualAssignment")]
    pub enable_manual_assignment: Option<bool>,
    /// `agentOwnedRouting`: `AgentOwnedRouting`.
    #[doc(alias = "agentOwnedRouting")]
    pub agent_owned_routing: Option<Box<AgentOwnedRouting>>,
    /// `directRouting`: `DirectRouting`.
    #[doc(alias = "directRouting")]
    pub direct_routing: Option<Box<DirectRouting>>,
    /// `callingPartyName`: `string`.
    #[doc(alias = "callingPartyName")]
    pub calling_party_name: Option<String>,
    /// `callingPartyNumber`: `string`.
    #[doc(alias = "callingPartyNumber")]
    pub calling_party_number: Option<String>,
    /// `defaultScripts`: `map of Script`.
    #[doc(alias = "defaultScripts")]
    pub default_scripts: Option<BTreeMap<String, Script>>,
    /// `outboundMessagingAddresses`: `QueueMessagingAddresses`.
    #[doc(alias = "outboundMessagingAddresses")]
    pub outbound_messaging_addresses: Option<Box<QueueMessagingAddresses>>,
    /// `outboundEmailAddress`: `QueueEmailAddress`.
    #[doc(alias = "outboundEmailAddress")]
    pub outbound_email_address: Option<Box<QueueEmailAddress>>,
    /// `peerId`: `string`.
    #[doc(alias = "peerId")]
    pub peer_id: Option<String>,
    /// `suppressInQueueCallRecording`: `boolean`.
    #[doc(alias = "suppressInQueueCallRecording")]
    pub suppress_in_queue_call_recording: Option<bool>,
    /// `sourceQueueId`: `string`.
    #[doc(alias = "sourceQueueId")]
    pub source_queue_id: Option<String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CreateQueueRequest "CreateQueueRequest" 41 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name required,
        division: Box<WritableDivision> = "division" with_division,
        description: String = "description" with_description,
        date_created: DateTime = "dateCreated" with_date_created,
        date_modified: DateTime = "dateModified" with_date_modified,
        modified_by: String = "modifiedBy" with_modified_by,
        created_by: String = "createdBy" with_created_by,
        member_count: i32 = "memberCount" with_member_count read_only,
        user_member_count: i32 = "userMemberCount" with_user_member_count read_only,
        joined_member_count: i32 = "joinedMemberCount" with_joined_member_count read_only,
        media_settings: Box<QueueMediaSettings> = "mediaSettings" with_media_settings,
        routing_rules: Vec<RoutingRule> = "routingRules" with_routing_rules,
        conditional_group_routing: Box<ConditionalGroupRouting> = "conditionalGroupRouting" with_conditional_group_routing,
        bullseye: Box<Bullseye> = "bullseye" with_bullseye,
        scoring_method: Open<ScoringMethod> = "scoringMethod" with_scoring_method,
    )
    (
        last_agent_routing_mode: Open<LastAgentRoutingMode> = "lastAgentRoutingMode" with_last_agent_routing_mode,
        acw_settings: Box<AcwSettings> = "acwSettings" with_acw_settings,
        skill_evaluation_method: Open<SkillEvaluationMethod> = "skillEvaluationMethod" with_skill_evaluation_method,
        member_groups: Vec<MemberGroup> = "memberGroups" with_member_groups,
        queue_flow: Box<DomainEntityRef> = "queueFlow" with_queue_flow,
        email_in_queue_flow: Box<DomainEntityRef> = "emailInQueueFlow" with_email_in_queue_flow,
        message_in_queue_flow: Box<DomainEntityRef> = "messageInQueueFlow" with_message_in_queue_flow,
        whisper_prompt: Box<DomainEntityRef> = "whisperPrompt" with_whisper_prompt,
        on_hold_prompt: Box<DomainEntityRef> = "onHoldPrompt" with_on_hold_prompt,
        auto_answer_only: bool = "autoAnswerOnly" with_auto_answer_only,
        canned_response_libraries: Box<CannedResponseLibraries> = "cannedResponseLibraries" with_canned_response_libraries,
        enable_transcription: bool = "enableTranscription" with_enable_transcription,
        enable_audio_monitoring: bool = "enableAudioMonitoring" with_enable_audio_monitoring,
        enable_manual_assignment: bool = "enableManualAssignment" with_enable_manual_assignment,
        agent_owned_routing: Box<AgentOwnedRouting> = "agentOwnedRouting" with_agent_owned_routing,
        direct_routing: Box<DirectRouting> = "directRouting" with_direct_routing,
    )
    (
        calling_party_name: String = "callingPartyName" with_calling_party_name,
        calling_party_number: String = "callingPartyNumber" with_calling_party_number,
        default_scripts: BTreeMap<String, Script> = "defaultScripts" with_default_scripts,
        outbound_messaging_addresses: Box<QueueMessagingAddresses> = "outboundMessagingAddresses" with_outbound_messaging_addresses,
        outbound_email_address: Box<QueueEmailAddress> = "outboundEmailAddress" with_outbound_email_address,
        peer_id: String = "peerId" with_peer_id,
        suppress_in_queue_call_recording: bool = "suppressInQueueCallRecording" with_suppress_in_queue_call_recording,
        source_queue_id: String = "sourceQueueId" with_source_queue_id,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `scoringMethod` of `CreateQueueRequest`. Known values: `TimestampAndPriority`, `PriorityOnly`.
#[repr(u16)]
#[non_exhaustive]
pub enum ScoringMethod {
    TimestampAndPriority,
    PriorityOnly,
}

crate::runtime::values!(ScoringMethod {
    TimestampAndPriority = "TimestampAndPriority",
    PriorityOnly = "PriorityOnly",
});

/// The property `lastAgentRoutingMode` of `CreateQueueRequest`. Known values: `Disabled`, `QueueMembersOnly`, `AnyAgent`.
#[repr(u16)]
#[non_exhaustive]
pub enum LastAgentRoutingMode {
    Disabled,
    QueueMembersOnly,
    AnyAgent,
}

crate::runtime::values!(LastAgentRoutingMode {
    Disabled = "Disabled",
    QueueMembersOnly = "QueueMembersOnly",
    AnyAgent = "AnyAgent",
});

/// The property `skillEvaluationMethod` of `CreateQueueRequest`. Known values: `NONE`, `BEST`, `ALL`.
#[repr(u16)]
#[non_exhaustive]
pub enum SkillEvaluationMethod {
    None,
    Best,
    All,
}

crate::runtime::values!(SkillEvaluationMethod {
    None = "NONE",
    Best = "BEST",
    All = "ALL",
});
