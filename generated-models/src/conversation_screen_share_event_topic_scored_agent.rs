// @generated from the schema "ConversationScreenShareEventTopicScoredAgent"; changes made here are lost at the next generation

/// The schema `ConversationScreenShareEventTopicScoredAgent`.
pub struct ConversationScreenShareEventTopicScoredAgent {
    /// `agent`: `ConversationScreenShareEventTopicUriReference`.
    pub agent: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationScreenShareEventTopicUriReference>,
    >,
    /// `score`: `integer`.
    pub score: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ConversationScreenShareEventTopicScoredAgent {
    const EMPTY: Self = Self {
        agent: ::std::option::Option::None,
        score: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ConversationScreenShareEventTopicScoredAgent = &<ConversationScreenShareEventTopicScoredAgent as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConversationScreenShareEventTopicScoredAgent",
        empty: E,
        extra: &E.extra,
        properties: &[("agent", "agent", 0), ("score", "score", 0)],
        fields: &[&E.agent, &E.score],
    }
};

crate::runtime::model!(ConversationScreenShareEventTopicScoredAgent);

crate::runtime::setters!(ConversationScreenShareEventTopicScoredAgent {
    with_agent: agent: ::std::boxed::Box<crate::ConversationScreenShareEventTopicUriReference>,
    with_score: score: i64,
});
