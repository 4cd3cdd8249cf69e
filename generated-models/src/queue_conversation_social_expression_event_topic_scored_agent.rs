// @generated from the schema "QueueConversationSocialExpressionEventTopicScoredAgent"; changes made here are lost at the next generation

/// The schema `QueueConversationSocialExpressionEventTopicScoredAgent`.
pub struct QueueConversationSocialExpressionEventTopicScoredAgent {
    /// `agent`: `QueueConversationSocialExpressionEventTopicUriReference`.
    pub agent: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationSocialExpressionEventTopicUriReference>,
    >,
    /// `score`: `integer`.
    pub score: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for QueueConversationSocialExpressionEventTopicScoredAgent {
    const EMPTY: Self = Self {
        agent: ::std::option::Option::None,
        score: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &QueueConversationSocialExpressionEventTopicScoredAgent = &<QueueConversationSocialExpressionEventTopicScoredAgent as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "QueueConversationSocialExpressionEventTopicScoredAgent",
        empty: E,
        extra: &E.extra,
        properties: &[("agent", "agent", 0), ("score", "score", 0)],
        fields: &[&E.agent, &E.score],
    }
};

crate::runtime::model!(QueueConversationSocialExpressionEventTopicScoredAgent);

crate::runtime::setters!(QueueConversationSocialExpressionEventTopicScoredAgent {
    with_agent: agent: ::std::boxed::Box<crate::QueueConversationSocialExpressionEventTopicUriReference>,
    with_score: score: i64,
});
