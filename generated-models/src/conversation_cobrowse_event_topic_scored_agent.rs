// @generated from the schema "ConversationCobrowseEventTopicScoredAgent"; changes made here are lost at the next generation

/// The schema `ConversationCobrowseEventTopicScoredAgent`.
pub struct ConversationCobrowseEventTopicScoredAgent {
    /// `agent`: `ConversationCobrowseEventTopicUriReference`.
    pub agent: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationCobrowseEventTopicUriReference>,
    >,
    /// `score`: `integer`.
    pub score: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ConversationCobrowseEventTopicScoredAgent {
    const EMPTY: Self = Self {
        agent: ::std::option::Option::None,
        score: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ConversationCobrowseEventTopicScoredAgent = &<ConversationCobrowseEventTopicScoredAgent as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConversationCobrowseEventTopicScoredAgent",
        empty: E,
        extra: &E.extra,
        properties: &[("agent", "agent", 0), ("score", "score", 0)],
        fields: &[&E.agent, &E.score],
    }
};

crate::runtime::model!(ConversationCobrowseEventTopicScoredAgent);

crate::runtime::setters!(ConversationCobrowseEventTopicScoredAgent {
    with_agent: agent: ::std::boxed::Box<crate::ConversationCobrowseEventTopicUriReference>,
    with_score: score: i64,
});
