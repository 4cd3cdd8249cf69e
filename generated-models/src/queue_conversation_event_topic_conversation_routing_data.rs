// @generated from the schema "QueueConversationEventTopicConversationRoutingData"; changes made here are lost at the next generation

/// The schema `QueueConversationEventTopicConversationRoutingData`.
#[repr(C)]
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

crate::runtime::model!(QueueConversationEventTopicConversationRoutingData "QueueConversationEventTopicConversationRoutingData" 5 {
    (
        queue: ::std::boxed::Box<crate::QueueConversationEventTopicUriReference> = "queue" 0 with_queue,
        language: ::std::boxed::Box<crate::QueueConversationEventTopicUriReference> = "language" 0 with_language,
        priority: i64 = "priority" 0 with_priority,
        skills: ::std::vec::Vec<crate::QueueConversationEventTopicUriReference> = "skills" 0 with_skills,
        scored_agents: ::std::vec::Vec<crate::QueueConversationEventTopicScoredAgent> = "scoredAgents" 0 with_scored_agents,
    )
});
