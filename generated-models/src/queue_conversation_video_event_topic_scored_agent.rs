// @generated from the schema "QueueConversationVideoEventTopicScoredAgent"; changes made here are lost at the next generation

/// The schema `QueueConversationVideoEventTopicScoredAgent`.
pub struct QueueConversationVideoEventTopicScoredAgent {
    /// `agent`: `QueueConversationVideoEventTopicUriReference`.
    pub agent: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationVideoEventTopicUriReference>,
    >,
    /// `score`: `integer`.
    pub score: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for QueueConversationVideoEventTopicScoredAgent {
    const EMPTY: Self = Self {
        agent: ::std::option::Option::None,
        score: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &QueueConversationVideoEventTopicScoredAgent = &<QueueConversationVideoEventTopicScoredAgent as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "QueueConversationVideoEventTopicScoredAgent",
        empty: E,
        extra: &E.extra,
        properties: &[("agent", "agent", 0), ("score", "score", 0)],
        fields: &[&E.agent, &E.score],
    }
};

crate::runtime::model!(QueueConversationVideoEventTopicScoredAgent);

crate::runtime::setters!(QueueConversationVideoEventTopicScoredAgent {
    with_agent: agent: ::std::boxed::Box<crate::QueueConversationVideoEventTopicUriReference>,
    with_score: score: i64,
});
