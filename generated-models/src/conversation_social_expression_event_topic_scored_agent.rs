// @generated from the schema "ConversationSocialExpressionEventTopicScoredAgent"; changes made here are lost at the next generation

/// The schema `ConversationSocialExpressionEventTopicScoredAgent`.
pub struct ConversationSocialExpressionEventTopicScoredAgent {
    /// `agent`: `ConversationSocialExpressionEventTopicUriReference`.
    pub agent: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationSocialExpressionEventTopicUriReference>,
    >,
    /// `score`: `integer`.
    pub score: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ConversationSocialExpressionEventTopicScoredAgent {
    const EMPTY: Self = Self {
        agent: ::std::option::Option::None,
        score: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ConversationSocialExpressionEventTopicScoredAgent = &<ConversationSocialExpressionEventTopicScoredAgent as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConversationSocialExpressionEventTopicScoredAgent",
        empty: E,
        extra: &E.extra,
        properties: &[("agent", "agent", 0), ("score", "score", 0)],
        fields: &[&E.agent, &E.score],
    }
};

crate::runtime::model!(ConversationSocialExpressionEventTopicScoredAgent);

crate::runtime::setters!(ConversationSocialExpressionEventTopicScoredAgent {
    with_agent: agent: ::std::boxed::Box<crate::ConversationSocialExpressionEventTopicUriReference>,
    with_score: score: i64,
});
