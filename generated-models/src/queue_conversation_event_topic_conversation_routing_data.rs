// @generated from the schema "QueueConversationEventTopicConversationRoutingData"; changes made here are lost at the next generation

/// The schema `QueueConversationEventTopicConversationRoutingData`.
pub struct QueueConversationEventTopicConversationRoutingData {
    /// `queue`: `QueueConversationEventTopicUriReference`.
    pub queue: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationEventTopicUriReference>,
    >,
    /// `language`: `QueueConversationEventTopicUriReference`.
    pub language: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationEventTopicUriReference>,
    >,
    /// `priority`: `integer`.
    pub priority: ::std::option::Option<i64>,
    /// `skills`: `array of QueueConversationEventTopicUriReference`.
    pub skills: ::std::option::Option<
        ::std::vec::Vec<crate::QueueConversationEventTopicUriReference>,
    >,
    /// `scoredAgents`: `array of QueueConversationEventTopicScoredAgent`.
    #[doc(alias = "scoredAgents")]
    pub scored_agents: ::std::option::Option<
        ::std::vec::Vec<crate::QueueConversationEventTopicScoredAgent>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for QueueConversationEventTopicConversationRoutingData {
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
    const E: &QueueConversationEventTopicConversationRoutingData = &<QueueConversationEventTopicConversationRoutingData as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "QueueConversationEventTopicConversationRoutingData",
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

crate::runtime::model!(QueueConversationEventTopicConversationRoutingData);

crate::runtime::setters!(QueueConversationEventTopicConversationRoutingData {
    with_queue: queue: ::std::boxed::Box<crate::QueueConversationEventTopicUriReference>,
    with_language: language: ::std::boxed::Box<crate::QueueConversationEventTopicUriReference>,
    with_priority: priority: i64,
    with_skills: skills: ::std::vec::Vec<crate::QueueConversationEventTopicUriReference>,
    with_scored_agents: scored_agents: ::std::vec::Vec<crate::QueueConversationEventTopicScoredAgent>,
});
