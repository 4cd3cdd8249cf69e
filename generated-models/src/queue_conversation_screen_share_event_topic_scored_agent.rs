// @generated from the schema "QueueConversationScreenShareEventTopicScoredAgent"; changes made here are lost at the next generation

/// The schema `QueueConversationScreenShareEventTopicScoredAgent`.
pub struct QueueConversationScreenShareEventTopicScoredAgent {
    /// `agent`: `QueueConversationScreenShareEventTopicUriReference`.
    pub agent: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationScreenShareEventTopicUriReference>,
    >,
    /// `score`: `integer`.
    pub score: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for QueueConversationScreenShareEventTopicScoredAgent {
    const EMPTY: Self = Self {
        agent: ::std::option::Option::None,
        score: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &QueueConversationScreenShareEventTopicScoredAgent = &<QueueConversationScreenShareEventTopicScoredAgent as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "QueueConversationScreenShareEventTopicScoredAgent",
        empty: E,
        extra: &E.extra,
        properties: &[("agent", "agent", 0), ("score", "score", 0)],
        fields: &[&E.agent, &E.score],
    }
};

crate::runtime::model!(QueueConversationScreenShareEventTopicScoredAgent);

crate::runtime::setters!(QueueConversationScreenShareEventTopicScoredAgent {
    with_agent: agent: ::std::boxed::Box<crate::QueueConversationScreenShareEventTopicUriReference>,
    with_score: score: i64,
});
