// @generated from the schema "QueueConversationCallEventTopicScoredAgent"; changes made here are lost at the next generation

/// The schema `QueueConversationCallEventTopicScoredAgent`.
pub struct QueueConversationCallEventTopicScoredAgent {
    /// `agent`: `QueueConversationCallEventTopicUriReference`.
    pub agent: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationCallEventTopicUriReference>,
    >,
    /// `score`: `integer`.
    pub score: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for QueueConversationCallEventTopicScoredAgent {
    const EMPTY: Self = Self {
        agent: ::std::option::Option::None,
        score: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &QueueConversationCallEventTopicScoredAgent = &<QueueConversationCallEventTopicScoredAgent as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "QueueConversationCallEventTopicScoredAgent",
        empty: E,
        extra: &E.extra,
        properties: &[("agent", "agent", 0), ("score", "score", 0)],
        fields: &[&E.agent, &E.score],
    }
};

crate::runtime::model!(QueueConversationCallEventTopicScoredAgent);

crate::runtime::setters!(QueueConversationCallEventTopicScoredAgent {
    with_agent: agent: ::std::boxed::Box<crate::QueueConversationCallEventTopicUriReference>,
    with_score: score: i64,
});
