// @generated from the schema "QueueConversationChatEventTopicScoredAgent"; changes made here are lost at the next generation

/// The schema `QueueConversationChatEventTopicScoredAgent`.
pub struct QueueConversationChatEventTopicScoredAgent {
    /// `agent`: `QueueConversationChatEventTopicUriReference`.
    pub agent: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationChatEventTopicUriReference>,
    >,
    /// `score`: `integer`.
    pub score: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for QueueConversationChatEventTopicScoredAgent {
    const EMPTY: Self = Self {
        agent: ::std::option::Option::None,
        score: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &QueueConversationChatEventTopicScoredAgent = &<QueueConversationChatEventTopicScoredAgent as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "QueueConversationChatEventTopicScoredAgent",
        empty: E,
        extra: &E.extra,
        properties: &[("agent", "agent", 0), ("score", "score", 0)],
        fields: &[&E.agent, &E.score],
    }
};

crate::runtime::model!(QueueConversationChatEventTopicScoredAgent);

crate::runtime::setters!(QueueConversationChatEventTopicScoredAgent {
    with_agent: agent: ::std::boxed::Box<crate::QueueConversationChatEventTopicUriReference>,
    with_score: score: i64,
});
