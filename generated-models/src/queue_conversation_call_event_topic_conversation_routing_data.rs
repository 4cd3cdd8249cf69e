// @generated from the schema "QueueConversationCallEventTopicConversationRoutingData"; changes made here are lost at the next generation

/// The schema `QueueConversationCallEventTopicConversationRoutingData`.
pub struct QueueConversationCallEventTopicConversationRoutingData {
    /// `queue`: `QueueConversationCallEventTopicUriReference`.
    pub queue: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationCallEventTopicUriReference>,
    >,
    /// `language`: `QueueConversationCallEventTopicUriReference`.
    pub language: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationCallEventTopicUriReference>,
    >,
    /// `priority`: `integer`.
    pub priority: ::std::option::Option<i64>,
    /// `skills`: `array of QueueConversationCallEventTopicUriReference`.
    pub skills: ::std::option::Option<
        ::std::vec::Vec<crate::QueueConversationCallEventTopicUriReference>,
    >,
    /// `scoredAgents`: `array of QueueConversationCallEventTopicScoredAgent`.
    #[doc(alias = "scoredAgents")]
    pub scored_agents: ::std::option::Option<
        ::std::vec::Vec<crate::QueueConversationCallEventTopicScoredAgent>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for QueueConversationCallEventTopicConversationRoutingData {
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
    const E: &QueueConversationCallEventTopicConversationRoutingData = &<QueueConversationCallEventTopicConversationRoutingData as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "QueueConversationCallEventTopicConversationRoutingData",
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

crate::runtime::model!(QueueConversationCallEventTopicConversationRoutingData);

crate::runtime::setters!(QueueConversationCallEventTopicConversationRoutingData {
    with_queue: queue: ::std::boxed::Box<crate::QueueConversationCallEventTopicUriReference>,
    with_language: language: ::std::boxed::Box<crate::QueueConversationCallEventTopicUriReference>,
    with_priority: priority: i64,
    with_skills: skills: ::std::vec::Vec<crate::QueueConversationCallEventTopicUriReference>,
    with_scored_agents: scored_agents: ::std::vec::Vec<crate::QueueConversationCallEventTopicScoredAgent>,
});
