// @generated from the schema "ConversationEmailEventTopicConversationRoutingData"; changes made here are lost at the next generation

/// The schema `ConversationEmailEventTopicConversationRoutingData`.
pub struct ConversationEmailEventTopicConversationRoutingData {
    /// `queue`: `ConversationEmailEventTopicUriReference`.
    pub queue: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationEmailEventTopicUriReference>,
    >,
    /// `language`: `ConversationEmailEventTopicUriReference`.
    pub language: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationEmailEventTopicUriReference>,
    >,
    /// `priority`: `integer`.
    pub priority: ::std::option::Option<i64>,
    /// `skills`: `array of ConversationEmailEventTopicUriReference`.
    pub skills: ::std::option::Option<
        ::std::vec::Vec<crate::ConversationEmailEventTopicUriReference>,
    >,
    /// `scoredAgents`: `array of ConversationEmailEventTopicScoredAgent`.
    #[doc(alias = "scoredAgents")]
    pub scored_agents: ::std::option::Option<
        ::std::vec::Vec<crate::ConversationEmailEventTopicScoredAgent>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ConversationEmailEventTopicConversationRoutingData {
    const EMPTY: Self = Self {
        queue: ::std::option::Option::None,
        language: ::std::option::Option::None,
        priority: ::std::option::Option::None,
        skills: ::std::option::Option::None,
        scored_agents: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ConversationEmailEventTopicConversationRoutingData = &<ConversationEmailEventTopicConversationRoutingData as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConversationEmailEventTopicConversationRoutingData",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("queue", "queue", 0),
            ("language", "language", 0),
            ("priority", "priority", 0),
            ("skills", "skills", 0),
            ("scoredAgents", "scored_agents", 0),
        ],
        fields: &[&E.queue, &E.language, &E.priority, &E.skills, &E.scored_agents],
    }
};

crate::runtime::model!(ConversationEmailEventTopicConversationRoutingData);

crate::runtime::setters!(ConversationEmailEventTopicConversationRoutingData {
    with_queue: queue: ::std::boxed::Box<crate::ConversationEmailEventTopicUriReference>,
    with_language: language: ::std::boxed::Box<crate::ConversationEmailEventTopicUriReference>,
    with_priority: priority: i64,
    with_skills: skills: ::std::vec::Vec<crate::ConversationEmailEventTopicUriReference>,
    with_scored_agents: scored_agents: ::std::vec::Vec<crate::ConversationEmailEventTopicScoredAgent>,
});
