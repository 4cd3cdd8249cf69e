// @generated from the schema "ConversationSummaryTopicVirtualAgentsTriggerSource"; changes made here are lost at the next generation

/// The schema `ConversationSummaryTopicVirtualAgentsTriggerSource`.
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

impl crate::runtime::Model for ConversationSummaryTopicVirtualAgentsTriggerSource {
    const EMPTY: Self = Self {
        source_type: ::std::option::Option::None,
        source_id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ConversationSummaryTopicVirtualAgentsTriggerSource = &<ConversationSummaryTopicVirtualAgentsTriggerSource as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConversationSummaryTopicVirtualAgentsTriggerSource",
        empty: E,
        extra: &E.extra,
        properties: &[("sourceType", "source_type", 0), ("sourceId", "source_id", 0)],
        fields: &[&E.source_type, &E.source_id],
    }
};

crate::runtime::model!(ConversationSummaryTopicVirtualAgentsTriggerSource);

crate::runtime::setters!(ConversationSummaryTopicVirtualAgentsTriggerSource {
    with_source_type: source_type: crate::runtime::Open<SourceType>,
    with_source_id: source_id: ::std::string::String,
});

/// The property `sourceType` of `ConversationSummaryTopicVirtualAgentsTriggerSource`. Known values: `UNKNOWN`, `AGENT_ASSISTANT`, `PROGRAM`, `FLOW`, `COPILOT`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SourceType {
    Unknown,
    AgentAssistant,
    Program,
    Flow,
    Copilot,
}

impl crate::runtime::Enum for SourceType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unknown, "UNKNOWN"),
        (Self::AgentAssistant, "AGENT_ASSISTANT"),
        (Self::Program, "PROGRAM"),
        (Self::Flow, "FLOW"),
        (Self::Copilot, "COPILOT"),
    ];
}
