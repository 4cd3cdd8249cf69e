// @generated from the schema "FlowMetricsTopicFlowScoredAgent"; changes made here are lost at the next generation

/// The schema `FlowMetricsTopicFlowScoredAgent`.
#[repr(C)]
pub struct FlowMetricsTopicFlowScoredAgent {
    /// `agentScore`: `integer`.
    #[doc(alias = "agentScore")]
    pub agent_score: ::std::option::Option<i64>,
    /// `scoredAgentId`: `string`.
    #[doc(alias = "scoredAgentId")]
    pub scored_agent_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(FlowMetricsTopicFlowScoredAgent "FlowMetricsTopicFlowScoredAgent" 2 {
    (
        agent_score: i64 = "agentScore" 0 with_agent_score,
        scored_agent_id: ::std::string::String = "scoredAgentId" 0 with_scored_agent_id,
    )
});
