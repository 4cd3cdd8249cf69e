// @generated from the schema "AnalyticsProposedAgent"; changes made here are lost at the next generation

/// The schema `AnalyticsProposedAgent`.
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

impl crate::runtime::Model for AnalyticsProposedAgent {
    const EMPTY: Self = Self {
        agent_rank: ::std::option::Option::None,
        proposed_agent_id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AnalyticsProposedAgent = &<AnalyticsProposedAgent as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AnalyticsProposedAgent",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("agentRank", "agent_rank", 0),
            ("proposedAgentId", "proposed_agent_id", 0),
        ],
        fields: &[&E.agent_rank, &E.proposed_agent_id],
    }
};

crate::runtime::model!(AnalyticsProposedAgent);

crate::runtime::setters!(AnalyticsProposedAgent {
    with_agent_rank: agent_rank: i32,
    with_proposed_agent_id: proposed_agent_id: ::std::string::String,
});
