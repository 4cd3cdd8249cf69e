// @generated from the schema "AnalyticsProposedAgent"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `AnalyticsProposedAgent`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AnalyticsProposedAgent {
    /// `agentRank`: `integer (int32)`.
    #[doc(alias = "agentRank")]
    pub agent_rank: Option<i32>,
    /// `proposedAgentId`: `string`.
    #[doc(alias = "proposedAgentId")]
    pub proposed_agent_id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AnalyticsProposedAgent "AnalyticsProposedAgent" 2 {
    (
        agent_rank: i32 = "agentRank" with_agent_rank,
        proposed_agent_id: String = "proposedAgentId" with_proposed_agent_id,
    )
});
