// @generated from the schema "AnalyticsScoredAgent"; changes made here are lost at the next generation

/// The schema `AnalyticsScoredAgent`.
#[repr(C)]
pub struct AnalyticsScoredAgent {
    /// `agentScore`: `integer (int32)`.
    #[doc(alias = "agentScore")]
    pub agent_score: ::std::option::Option<i32>,
    /// `scoredAgentId`: `string`.
    #[doc(alias = "scoredAgentId")]
    pub scored_agent_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AnalyticsScoredAgent "AnalyticsScoredAgent" 2 {
    (
        agent_score: i32 = "agentScore" 0 with_agent_score,
        scored_agent_id: ::std::string::String = "scoredAgentId" 0 with_scored_agent_id,
    )
});
