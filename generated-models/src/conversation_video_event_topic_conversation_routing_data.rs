// @generated from the schema "ConversationVideoEventTopicConversationRoutingData"; changes made here are lost at the next generation

/// The schema `ConversationVideoEventTopicConversationRoutingData`.
pub struct ConversationVideoEventTopicConversationRoutingData {
    /// `queue`: `ConversationVideoEventTopicUriReference`.
    pub queue: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationVideoEventTopicUriReference>,
    >,
    /// `language`: `ConversationVideoEventTopicUriReference`.
    pub language: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationVideoEventTopicUriReference>,
    >,
    /// `priority`: `integer`.
    pub priority: ::std::option::Option<i64>,
    /// `skills`: `array of ConversationVideoEventTopicUriReference`.
    pub skills: ::std::option::Option<
        ::std::vec::Vec<crate::ConversationVideoEventTopicUriReference>,
    >,
    /// `scoredAgents`: `array of ConversationVideoEventTopicScoredAgent`.
    #[doc(alias = "scoredAgents")]
    pub scored_agents: ::std::option::Option<
        ::std::vec::Vec<crate::ConversationVideoEventTopicScoredAgent>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ConversationVideoEventTopicConversationRoutingData {
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
    const E: &ConversationVideoEventTopicConversationRoutingData = &<ConversationVideoEventTopicConversationRoutingData as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConversationVideoEventTopicConversationRoutingData",
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

crate::runtime::model!(ConversationVideoEventTopicConversationRoutingData);

crate::runtime::setters!(ConversationVideoEventTopicConversationRoutingData {
    with_queue: queue: ::std::boxed::Box<crate::ConversationVideoEventTopicUriReference>,
    with_language: language: ::std::boxed::Box<crate::ConversationVideoEventTopicUriReference>,
    with_priority: priority: i64,
    with_skills: skills: ::std::vec::Vec<crate::ConversationVideoEventTopicUriReference>,
    with_scored_agents: scored_agents: ::std::vec::Vec<crate::ConversationVideoEventTopicScoredAgent>,
});
