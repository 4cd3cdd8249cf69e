// @generated from the schema "FlowMetricsTopicFlowProposedAgent"; changes made here are lost at the next generation

/// The schema `FlowMetricsTopicFlowProposedAgent`.
pub struct FlowMetricsTopicFlowProposedAgent {
    /// `agentRank`: `integer`.
    #[doc(alias = "agentRank")]
    pub agent_rank: ::std::option::Option<i64>,
    /// `proposedAgentId`: `string`.
    #[doc(alias = "proposedAgentId")]
    pub proposed_agent_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for FlowMetricsTopicFlowProposedAgent {
    const EMPTY: Self = Self {
        agent_rank: ::std::option::Option::None,
        proposed_agent_id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &FlowMetricsTopicFlowProposedAgent = &<FlowMetricsTopicFlowProposedAgent as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "FlowMetricsTopicFlowProposedAgent",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("agentRank", "agent_rank", 0),
            ("proposedAgentId", "proposed_agent_id", 0),
        ],
        fields: &[&E.agent_rank, &E.proposed_agent_id],
    }
};

crate::runtime::model!(FlowMetricsTopicFlowProposedAgent);

crate::runtime::setters!(FlowMetricsTopicFlowProposedAgent {
    with_agent_rank: agent_rank: i64,
    with_proposed_agent_id: proposed_agent_id: ::std::string::String,
});
