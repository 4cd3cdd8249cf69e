// @generated from the schema "ConversationCallbackEventTopicScoredAgent"; changes made here are lost at the next generation

/// The schema `ConversationCallbackEventTopicScoredAgent`.
pub struct ConversationCallbackEventTopicScoredAgent {
    /// `agent`: `ConversationCallbackEventTopicUriReference`.
    pub agent: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationCallbackEventTopicUriReference>,
    >,
    /// `score`: `integer`.
    pub score: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ConversationCallbackEventTopicScoredAgent {
    const EMPTY: Self = Self {
        agent: ::std::option::Option::None,
        score: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ConversationCallbackEventTopicScoredAgent = &<ConversationCallbackEventTopicScoredAgent as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConversationCallbackEventTopicScoredAgent",
        empty: E,
        extra: &E.extra,
        properties: &[("agent", "agent", 0), ("score", "score", 0)],
        fields: &[&E.agent, &E.score],
    }
};

crate::runtime::model!(ConversationCallbackEventTopicScoredAgent);

crate::runtime::setters!(ConversationCallbackEventTopicScoredAgent {
    with_agent: agent: ::std::boxed::Box<crate::ConversationCallbackEventTopicUriReference>,
    with_score: score: i64,
});
