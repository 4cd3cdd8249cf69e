// @generated from the schema "ConversationSummaryTopicVirtualAgentsTriggerSource"; changes made here are lost at the next generation

/// The schema `ConversationSummaryTopicVirtualAgentsTriggerSource`.
#[repr(C)]
pub struct ConversationSummaryTopicVirtualAgentsTriggerSource {
    /// `sourceType`: `string`.
    #[doc(alias = "sourceType")]
    pub source_type: ::std::option::Option<crate::runtime::Open<SourceType>>,
    /// `sourceId`: `string`.
    #[doc(alias = "sourceId")]
    pub source_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConversationSummaryTopicVirtualAgentsTriggerSource "ConversationSummaryTopicVirtualAgentsTriggerSource" 2 {
    (
        source_type: crate::runtime::Open<SourceType> = "sourceType" 0 with_source_type,
        source_id: ::std::string::String = "sourceId" 0 with_source_id,
    )
});

/// The property `sourceType` of `ConversationSummaryTopicVirtualAgentsTriggerSource`. Known values: `UNKNOWN`, `AGENT_ASSISTANT`, `PROGRAM`, `FLOW`, `COPILOT`.
#[non_exhaustive]
pub enum SourceType {
    Unknown,
    AgentAssistant,
    Program,
    Flow,
    Copilot,
}

crate::runtime::known!(SourceType);

impl crate::runtime::Enum for SourceType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unknown, "UNKNOWN"),
        (Self::AgentAssistant, "AGENT_ASSISTANT"),
        (Self::Program, "PROGRAM"),
        (Self::Flow, "FLOW"),
        (Self::Copilot, "COPILOT"),
    ];
}
