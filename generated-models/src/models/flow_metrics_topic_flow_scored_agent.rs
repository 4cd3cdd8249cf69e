// @generated from the schema "FlowMetricsTopicFlowScoredAgent"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `FlowMetricsTopicFlowScoredAgent`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct FlowMetricsTopicFlowScoredAgent {
    /// `agentScore`: `integer`.
    #[doc(alias = "agentScore")]
    pub agent_score: Option<i64>,
    /// `scoredAgentId`: `string`.
    #[doc(alias = "scoredAgentId")]
    pub scored_agent_id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(FlowMetricsTopicFlowScoredAgent "FlowMetricsTopicFlowScoredAgent" 2 {
    (
        agent_score: i64 = "agentScore" with_agent_score,
        scored_agent_id: String = "scoredAgentId" with_scored_agent_id,
    )
});
