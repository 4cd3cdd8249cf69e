// @generated from the schema "QueueConversationCobrowseEventTopicScoredAgent"; changes made here are lost at the next generation

/// The schema `QueueConversationCobrowseEventTopicScoredAgent`.
pub struct QueueConversationCobrowseEventTopicScoredAgent {
    /// `agent`: `QueueConversationCobrowseEventTopicUriReference`.
    pub agent: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationCobrowseEventTopicUriReference>,
    >,
    /// `score`: `integer`.
    pub score: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for QueueConversationCobrowseEventTopicScoredAgent {
    const EMPTY: Self = Self {
        agent: ::std::option::Option::None,
        score: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &QueueConversationCobrowseEventTopicScoredAgent = &<QueueConversationCobrowseEventTopicScoredAgent as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "QueueConversationCobrowseEventTopicScoredAgent",
        empty: E,
        extra: &E.extra,
        properties: &[("agent", "agent", 0), ("score", "score", 0)],
        fields: &[&E.agent, &E.score],
    }
};

crate::runtime::model!(QueueConversationCobrowseEventTopicScoredAgent);

crate::runtime::setters!(QueueConversationCobrowseEventTopicScoredAgent {
    with_agent: agent: ::std::boxed::Box<crate::QueueConversationCobrowseEventTopicUriReference>,
    with_score: score: i64,
});
