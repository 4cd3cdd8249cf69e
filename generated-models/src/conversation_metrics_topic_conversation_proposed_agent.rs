// @generated from the schema "ConversationMetricsTopicConversationProposedAgent"; changes made here are lost at the next generation

/// The schema `ConversationMetricsTopicConversationProposedAgent`.
pub struct ConversationMetricsTopicConversationProposedAgent {
    /// `agentRank`: `integer`.
    #[doc(alias = "agentRank")]
    pub agent_rank: ::std::option::Option<i64>,
    /// `proposedAgentId`: `string`.
    #[doc(alias = "proposedAgentId")]
    pub proposed_agent_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ConversationMetricsTopicConversationProposedAgent {
    const EMPTY: Self = Self {
        agent_rank: ::std::option::Option::None,
        proposed_agent_id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ConversationMetricsTopicConversationProposedAgent = &<ConversationMetricsTopicConversationProposedAgent as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConversationMetricsTopicConversationProposedAgent",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("agentRank", "agent_rank", 0),
            ("proposedAgentId", "proposed_agent_id", 0),
        ],
        fields: &[&E.agent_rank, &E.proposed_agent_id],
    }
};

crate::runtime::model!(ConversationMetricsTopicConversationProposedAgent);

crate::runtime::setters!(ConversationMetricsTopicConversationProposedAgent {
    with_agent_rank: agent_rank: i64,
    with_proposed_agent_id: proposed_agent_id: ::std::string::String,
});
