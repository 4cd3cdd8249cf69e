// @generated from the schema "FlowMetricsTopicFlowProposedAgent"; changes made here are lost at the next generation

/// The schema `FlowMetricsTopicFlowProposedAgent`.
#[repr(C)]
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

crate::runtime::model!(FlowMetricsTopicFlowProposedAgent "FlowMetricsTopicFlowProposedAgent" 2 {
    (
        agent_rank: i64 = "agentRank" 0 with_agent_rank,
        proposed_agent_id: ::std::string::String = "proposedAgentId" 0 with_proposed_agent_id,
    )
});
