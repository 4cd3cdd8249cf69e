// @generated from the schema "QueueConversationCobrowseEventTopicConversationRoutingData"; changes made here are lost at the next generation

/// The schema `QueueConversationCobrowseEventTopicConversationRoutingData`.
pub struct QueueConversationCobrowseEventTopicConversationRoutingData {
    /// `queue`: `QueueConversationCobrowseEventTopicUriReference`.
    pub queue: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationCobrowseEventTopicUriReference>,
    >,
    /// `language`: `QueueConversationCobrowseEventTopicUriReference`.
    pub language: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationCobrowseEventTopicUriReference>,
    >,
    /// `priority`: `integer`.
    pub priority: ::std::option::Option<i64>,
    /// `skills`: `array of QueueConversationCobrowseEventTopicUriReference`.
    pub skills: ::std::option::Option<
        ::std::vec::Vec<crate::QueueConversationCobrowseEventTopicUriReference>,
    >,
    /// `scoredAgents`: `array of QueueConversationCobrowseEventTopicScoredAgent`.
    #[doc(alias = "scoredAgents")]
    pub scored_agents: ::std::option::Option<
        ::std::vec::Vec<crate::QueueConversationCobrowseEventTopicScoredAgent>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model
for QueueConversationCobrowseEventTopicConversationRoutingData {
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
    const E: &QueueConversationCobrowseEventTopicConversationRoutingData = &<QueueConversationCobrowseEventTopicConversationRoutingData as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "QueueConversationCobrowseEventTopicConversationRoutingData",
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

crate::runtime::model!(QueueConversationCobrowseEventTopicConversationRoutingData);

crate::runtime::setters!(QueueConversationCobrowseEventTopicConversationRoutingData {
    with_queue: queue: ::std::boxed::Box<crate::QueueConversationCobrowseEventTopicUriReference>,
    with_language: language: ::std::boxed::Box<crate::QueueConversationCobrowseEventTopicUriReference>,
    with_priority: priority: i64,
    with_skills: skills: ::std::vec::Vec<crate::QueueConversationCobrowseEventTopicUriReference>,
    with_scored_agents: scored_agents: ::std::vec::Vec<crate::QueueConversationCobrowseEventTopicScoredAgent>,
});
