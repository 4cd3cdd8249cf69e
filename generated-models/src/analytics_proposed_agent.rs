// @generated from the schema "AnalyticsProposedAgent"; changes made here are lost at the next generation

/// The schema `AnalyticsProposedAgent`.
#[repr(C)]
pub struct AnalyticsProposedAgent {
    /// `agentRank`: `integer (int32)`.
    #[doc(alias = "agentRank")]
    pub agent_rank: ::std::option::Option<i32>,
    /// `proposedAgentId`: `string`.
    #[doc(alias = "proposedAgentId")]
    pub proposed_agent_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AnalyticsProposedAgent "AnalyticsProposedAgent" 2 {
    (
        agent_rank: i32 = "agentRank" 0 with_agent_rank,
        proposed_agent_id: ::std::string::String = "proposedAgentId" 0 with_proposed_agent_id,
    )
});
