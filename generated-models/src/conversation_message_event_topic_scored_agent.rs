// @generated from the schema "ConversationMessageEventTopicScoredAgent"; changes made here are lost at the next generation

/// The schema `ConversationMessageEventTopicScoredAgent`.
pub struct ConversationMessageEventTopicScoredAgent {
    /// `agent`: `ConversationMessageEventTopicUriReference`.
    pub agent: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationMessageEventTopicUriReference>,
    >,
    /// `score`: `integer`.
    pub score: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ConversationMessageEventTopicScoredAgent {
    const EMPTY: Self = Self {
        agent: ::std::option::Option::None,
        score: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ConversationMessageEventTopicScoredAgent = &<ConversationMessageEventTopicScoredAgent as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConversationMessageEventTopicScoredAgent",
        empty: E,
        extra: &E.extra,
        properties: &[("agent", "agent", 0), ("score", "score", 0)],
        fields: &[&E.agent, &E.score],
    }
};

crate::runtime::model!(ConversationMessageEventTopicScoredAgent);

crate::runtime::setters!(ConversationMessageEventTopicScoredAgent {
    with_agent: agent: ::std::boxed::Box<crate::ConversationMessageEventTopicUriReference>,
    with_score: score: i64,
});
