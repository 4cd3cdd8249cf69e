// @generated from the schema "ConversationMetricsTopicConversationScoredAgent"; changes made here are lost at the next generation

/// The schema `ConversationMetricsTopicConversationScoredAgent`.
pub struct ConversationMetricsTopicConversationScoredAgent {
    /// `agentScore`: `integer`.
    #[doc(alias = "agentScore")]
    pub agent_score: ::std::option::Option<i64>,
    /// `scoredAgentId`: `string`.
    #[doc(alias = "scoredAgentId")]
    pub scored_agent_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ConversationMetricsTopicConversationScoredAgent {
    const EMPTY: Self = Self {
        agent_score: ::std::option::Option::None,
        scored_agent_id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ConversationMetricsTopicConversationScoredAgent = &<ConversationMetricsTopicConversationScoredAgent as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConversationMetricsTopicConversationScoredAgent",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("agentScore", "agent_score", 0),
            ("scoredAgentId", "scored_agent_id", 0),
        ],
        fields: &[&E.agent_score, &E.scored_agent_id],
    }
};

crate::runtime::model!(ConversationMetricsTopicConversationScoredAgent);

crate::runtime::setters!(ConversationMetricsTopicConversationScoredAgent {
    with_agent_score: agent_score: i64,
    with_scored_agent_id: scored_agent_id: ::std::string::String,
});
