// @generated from the schema "QueueConversationCallbackEventTopicScoredAgent"; changes made here are lost at the next generation

/// The schema `QueueConversationCallbackEventTopicScoredAgent`.
pub struct QueueConversationCallbackEventTopicScoredAgent {
    /// `agent`: `QueueConversationCallbackEventTopicUriReference`.
    pub agent: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationCallbackEventTopicUriReference>,
    >,
    /// `score`: `integer`.
    pub score: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for QueueConversationCallbackEventTopicScoredAgent {
    const EMPTY: Self = Self {
        agent: ::std::option::Option::None,
        score: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &QueueConversationCallbackEventTopicScoredAgent = &<QueueConversationCallbackEventTopicScoredAgent as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "QueueConversationCallbackEventTopicScoredAgent",
        empty: E,
        extra: &E.extra,
        properties: &[("agent", "agent", 0), ("score", "score", 0)],
        fields: &[&E.agent, &E.score],
    }
};

crate::runtime::model!(QueueConversationCallbackEventTopicScoredAgent);

crate::runtime::setters!(QueueConversationCallbackEventTopicScoredAgent {
    with_agent: agent: ::std::boxed::Box<crate::QueueConversationCallbackEventTopicUriReference>,
    with_score: score: i64,
});
