// @generated from the schema "QueueConversationMessageEventTopicScoredAgent"; changes made here are lost at the next generation

/// The schema `QueueConversationMessageEventTopicScoredAgent`.
pub struct QueueConversationMessageEventTopicScoredAgent {
    /// `agent`: `QueueConversationMessageEventTopicUriReference`.
    pub agent: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationMessageEventTopicUriReference>,
    >,
    /// `score`: `integer`.
    pub score: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for QueueConversationMessageEventTopicScoredAgent {
    const EMPTY: Self = Self {
        agent: ::std::option::Option::None,
        score: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &QueueConversationMessageEventTopicScoredAgent = &<QueueConversationMessageEventTopicScoredAgent as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "QueueConversationMessageEventTopicScoredAgent",
        empty: E,
        extra: &E.extra,
        properties: &[("agent", "agent", 0), ("score", "score", 0)],
        fields: &[&E.agent, &E.score],
    }
};

crate::runtime::model!(QueueConversationMessageEventTopicScoredAgent);

crate::runtime::setters!(QueueConversationMessageEventTopicScoredAgent {
    with_agent: agent: ::std::boxed::Box<crate::QueueConversationMessageEventTopicUriReference>,
    with_score: score: i64,
});
