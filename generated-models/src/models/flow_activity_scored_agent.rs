// @generated from the schema "FlowActivityScoredAgent"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `FlowActivityScoredAgent`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct FlowActivityScoredAgent {
    /// `agentScore`: `integer (int32)`.
    #[doc(alias = "agentScore")]
    pub agent_score: Option<i32>,
    /// `scoredAgentId`: `string`.
    #[doc(alias = "scoredAgentId")]
    pub scored_agent_id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(FlowActivityScoredAgent "FlowActivityScoredAgent" 2 {
    (
        agent_score: i32 = "agentScore" with_agent_score,
        scored_agent_id: String = "scoredAgentId" with_scored_agent_id,
    )
});
