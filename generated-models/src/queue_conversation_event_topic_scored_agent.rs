// @generated from the schema "QueueConversationEventTopicScoredAgent"; changes made here are lost at the next generation

/// The schema `QueueConversationEventTopicScoredAgent`.
pub struct QueueConversationEventTopicScoredAgent {
    /// `agent`: `QueueConversationEventTopicUriReference`.
    pub agent: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationEventTopicUriReference>,
    >,
    /// `score`: `integer`.
    pub score: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for QueueConversationEventTopicScoredAgent {
    const EMPTY: Self = Self {
        agent: ::std::option::Option::None,
        score: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &QueueConversationEventTopicScoredAgent = &<QueueConversationEventTopicScoredAgent as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "QueueConversationEventTopicScoredAgent",
        empty: E,
        extra: &E.extra,
        properties: &[("agent", "agent", 0), ("score", "score", 0)],
        fields: &[&E.agent, &E.score],
    }
};

crate::runtime::model!(QueueConversationEventTopicScoredAgent);

crate::runtime::setters!(QueueConversationEventTopicScoredAgent {
    with_agent: agent: ::std::boxed::Box<crate::QueueConversationEventTopicUriReference>,
    with_score: score: i64,
});
