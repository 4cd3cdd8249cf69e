// @generated from the schema "ConversationVideoEventTopicScoredAgent"; changes made here are lost at the next generation

/// The schema `ConversationVideoEventTopicScoredAgent`.
pub struct ConversationVideoEventTopicScoredAgent {
    /// `agent`: `ConversationVideoEventTopicUriReference`.
    pub agent: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationVideoEventTopicUriReference>,
    >,
    /// `score`: `integer`.
    pub score: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ConversationVideoEventTopicScoredAgent {
    const EMPTY: Self = Self {
        agent: ::std::option::Option::None,
        score: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ConversationVideoEventTopicScoredAgent = &<ConversationVideoEventTopicScoredAgent as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConversationVideoEventTopicScoredAgent",
        empty: E,
        extra: &E.extra,
        properties: &[("agent", "agent", 0), ("score", "score", 0)],
        fields: &[&E.agent, &E.score],
    }
};

crate::runtime::model!(ConversationVideoEventTopicScoredAgent);

crate::runtime::setters!(ConversationVideoEventTopicScoredAgent {
    with_agent: agent: ::std::boxed::Box<crate::ConversationVideoEventTopicUriReference>,
    with_score: score: i64,
});
