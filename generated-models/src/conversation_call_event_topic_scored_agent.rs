// @generated from the schema "ConversationCallEventTopicScoredAgent"; changes made here are lost at the next generation

/// The schema `ConversationCallEventTopicScoredAgent`.
pub struct ConversationCallEventTopicScoredAgent {
    /// `agent`: `ConversationCallEventTopicUriReference`.
    pub agent: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationCallEventTopicUriReference>,
    >,
    /// `score`: `integer`.
    pub score: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ConversationCallEventTopicScoredAgent {
    const EMPTY: Self = Self {
        agent: ::std::option::Option::None,
        score: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ConversationCallEventTopicScoredAgent = &<ConversationCallEventTopicScoredAgent as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConversationCallEventTopicScoredAgent",
        empty: E,
        extra: &E.extra,
        properties: &[("agent", "agent", 0), ("score", "score", 0)],
        fields: &[&E.agent, &E.score],
    }
};

crate::runtime::model!(ConversationCallEventTopicScoredAgent);

crate::runtime::setters!(ConversationCallEventTopicScoredAgent {
    with_agent: agent: ::std::boxed::Box<crate::ConversationCallEventTopicUriReference>,
    with_score: score: i64,
});
