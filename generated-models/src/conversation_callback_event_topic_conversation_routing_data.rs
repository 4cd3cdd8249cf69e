// @generated from the schema "ConversationCallbackEventTopicConversationRoutingData"; changes made here are lost at the next generation

/// The schema `ConversationCallbackEventTopicConversationRoutingData`.
pub struct ConversationCallbackEventTopicConversationRoutingData {
    /// `queue`: `ConversationCallbackEventTopicUriReference`.
    pub queue: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationCallbackEventTopicUriReference>,
    >,
    /// `language`: `ConversationCallbackEventTopicUriReference`.
    pub language: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationCallbackEventTopicUriReference>,
    >,
    /// `priority`: `integer`.
    pub priority: ::std::option::Option<i64>,
    /// `skills`: `array of ConversationCallbackEventTopicUriReference`.
    pub skills: ::std::option::Option<
        ::std::vec::Vec<crate::ConversationCallbackEventTopicUriReference>,
    >,
    /// `scoredAgents`: `array of ConversationCallbackEventTopicScoredAgent`.
    #[doc(alias = "scoredAgents")]
    pub scored_agents: ::std::option::Option<
        ::std::vec::Vec<crate::ConversationCallbackEventTopicScoredAgent>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ConversationCallbackEventTopicConversationRoutingData {
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
    const E: &ConversationCallbackEventTopicConversationRoutingData = &<ConversationCallbackEventTopicConversationRoutingData as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConversationCallbackEventTopicConversationRoutingData",
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

crate::runtime::model!(ConversationCallbackEventTopicConversationRoutingData);

crate::runtime::setters!(ConversationCallbackEventTopicConversationRoutingData {
    with_queue: queue: ::std::boxed::Box<crate::ConversationCallbackEventTopicUriReference>,
    with_language: language: ::std::boxed::Box<crate::ConversationCallbackEventTopicUriReference>,
    with_priority: priority: i64,
    with_skills: skills: ::std::vec::Vec<crate::ConversationCallbackEventTopicUriReference>,
    with_scored_agents: scored_agents: ::std::vec::Vec<crate::ConversationCallbackEventTopicScoredAgent>,
});
