// @generated from the schema "ConversationEmailEventTopicScoredAgent"; changes made here are lost at the next generation

/// The schema `ConversationEmailEventTopicScoredAgent`.
pub struct ConversationEmailEventTopicScoredAgent {
    /// `agent`: `ConversationEmailEventTopicUriReference`.
    pub agent: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationEmailEventTopicUriReference>,
    >,
    /// `score`: `integer`.
    pub score: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ConversationEmailEventTopicScoredAgent {
    const EMPTY: Self = Self {
        agent: ::std::option::Option::None,
        score: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ConversationEmailEventTopicScoredAgent = &<ConversationEmailEventTopicScoredAgent as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConversationEmailEventTopicScoredAgent",
        empty: E,
        extra: &E.extra,
        properties: &[("agent", "agent", 0), ("score", "score", 0)],
        fields: &[&E.agent, &E.score],
    }
};

crate::runtime::model!(ConversationEmailEventTopicScoredAgent);

crate::runtime::setters!(ConversationEmailEventTopicScoredAgent {
    with_agent: agent: ::std::boxed::Box<crate::ConversationEmailEventTopicUriReference>,
    with_score: score: i64,
});
