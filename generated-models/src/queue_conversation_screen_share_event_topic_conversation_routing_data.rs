// @generated from the schema "QueueConversationScreenShareEventTopicConversationRoutingData"; changes made here are lost at the next generation

/// The schema `QueueConversationScreenShareEventTopicConversationRoutingData`.
pub struct QueueConversationScreenShareEventTopicConversationRoutingData {
    /// `queue`: `QueueConversationScreenShareEventTopicUriReference`.
    pub queue: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationScreenShareEventTopicUriReference>,
    >,
    /// `language`: `QueueConversationScreenShareEventTopicUriReference`.
    pub language: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationScreenShareEventTopicUriReference>,
    >,
    /// `priority`: `integer`.
    pub priority: ::std::option::Option<i64>,
    /// `skills`: `array of QueueConversationScreenShareEventTopicUriReference`.
    pub skills: ::std::option::Option<
        ::std::vec::Vec<crate::QueueConversationScreenShareEventTopicUriReference>,
    >,
    /// `scoredAgents`: `array of QueueConversationScreenShareEventTopicScoredAgent`.
    #[doc(alias = "scoredAgents")]
    pub scored_agents: ::std::option::Option<
        ::std::vec::Vec<crate::QueueConversationScreenShareEventTopicScoredAgent>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model
for QueueConversationScreenShareEventTopicConversationRoutingData {
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
    const E: &QueueConversationScreenShareEventTopicConversationRoutingData = &<QueueConversationScreenShareEventTopicConversationRoutingData as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "QueueConversationScreenShareEventTopicConversationRoutingData",
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

crate::runtime::model!(QueueConversationScreenShareEventTopicConversationRoutingData);

crate::runtime::setters!(QueueConversationScreenShareEventTopicConversationRoutingData {
    with_queue: queue: ::std::boxed::Box<crate::QueueConversationScreenShareEventTopicUriReference>,
    with_language: language: ::std::boxed::Box<crate::QueueConversationScreenShareEventTopicUriReference>,
    with_priority: priority: i64,
    with_skills: skills: ::std::vec::Vec<crate::QueueConversationScreenShareEventTopicUriReference>,
    with_scored_agents: scored_agents: ::std::vec::Vec<crate::QueueConversationScreenShareEventTopicScoredAgent>,
});
