// @generated from the schema "QueueConversationEmailEventTopicScoredAgent"; changes made here are lost at the next generation

/// The schema `QueueConversationEmailEventTopicScoredAgent`.
pub struct QueueConversationEmailEventTopicScoredAgent {
    /// `agent`: `QueueConversationEmailEventTopicUriReference`.
    pub agent: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationEmailEventTopicUriReference>,
    >,
    /// `score`: `integer`.
    pub score: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for QueueConversationEmailEventTopicScoredAgent {
    const EMPTY: Self = Self {
        agent: ::std::option::Option::None,
        score: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &QueueConversationEmailEventTopicScoredAgent = &<QueueConversationEmailEventTopicScoredAgent as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "QueueConversationEmailEventTopicScoredAgent",
        empty: E,
        extra: &E.extra,
        properties: &[("agent", "agent", 0), ("score", "score", 0)],
        fields: &[&E.agent, &E.score],
    }
};

crate::runtime::model!(QueueConversationEmailEventTopicScoredAgent);

crate::runtime::setters!(QueueConversationEmailEventTopicScoredAgent {
    with_agent: agent: ::std::boxed::Box<crate::QueueConversationEmailEventTopicUriReference>,
    with_score: score: i64,
});
