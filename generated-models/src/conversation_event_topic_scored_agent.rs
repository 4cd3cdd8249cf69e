// @generated from the schema "ConversationEventTopicScoredAgent"; changes made here are lost at the next generation

/// The schema `ConversationEventTopicScoredAgent`.
pub struct ConversationEventTopicScoredAgent {
    /// `agent`: `ConversationEventTopicUriReference`.
    pub agent: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationEventTopicUriReference>,
    >,
    /// `score`: `integer`.
    pub score: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ConversationEventTopicScoredAgent {
    const EMPTY: Self = Self {
        agent: ::std::option::Option::None,
        score: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ConversationEventTopicScoredAgent = &<ConversationEventTopicScoredAgent as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConversationEventTopicScoredAgent",
        empty: E,
        extra: &E.extra,
        properties: &[("agent", "agent", 0), ("score", "score", 0)],
        fields: &[&E.agent, &E.score],
    }
};

crate::runtime::model!(ConversationEventTopicScoredAgent);

crate::runtime::setters!(ConversationEventTopicScoredAgent {
    with_agent: agent: ::std::boxed::Box<crate::ConversationEventTopicUriReference>,
    with_score: score: i64,
});
