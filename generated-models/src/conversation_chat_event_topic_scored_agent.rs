// @generated from the schema "ConversationChatEventTopicScoredAgent"; changes made here are lost at the next generation

/// The schema `ConversationChatEventTopicScoredAgent`.
pub struct ConversationChatEventTopicScoredAgent {
    /// `agent`: `ConversationChatEventTopicUriReference`.
    pub agent: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationChatEventTopicUriReference>,
    >,
    /// `score`: `integer`.
    pub score: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ConversationChatEventTopicScoredAgent {
    const EMPTY: Self = Self {
        agent: ::std::option::Option::None,
        score: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ConversationChatEventTopicScoredAgent = &<ConversationChatEventTopicScoredAgent as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConversationChatEventTopicScoredAgent",
        empty: E,
        extra: &E.extra,
        properties: &[("agent", "agent", 0), ("score", "score", 0)],
        fields: &[&E.agent, &E.score],
    }
};

crate::runtime::model!(ConversationChatEventTopicScoredAgent);

crate::runtime::setters!(ConversationChatEventTopicScoredAgent {
    with_agent: agent: ::std::boxed::Box<crate::ConversationChatEventTopicUriReference>,
    with_score: score: i64,
});
