// @generated from the schema "QueueConversationEmailEventTopicConversationRoutingData"; changes made here are lost at the next generation

/// The schema `QueueConversationEmailEventTopicConversationRoutingData`.
#[repr(C)]
pub struct QueueConversationEmailEventTopicConversationRoutingData {
    /// `queue`: `QueueConversationEmailEventTopicUriReference`.
    pub queue: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationEmailEventTopicUriReference>,
    >,
    /// `language`: `QueueConversationEmailEventTopicUriReference`.
    pub language: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationEmailEventTopicUriReference>,
    >,
    /// `priority`: `integer`.
    pub priority: ::std::option::Option<i64>,
    /// `skills`: `array of QueueConversationEmailEventTopicUriReference`.
    pub skills: ::std::option::Option<
        ::std::vec::Vec<crate::QueueConversationEmailEventTopicUriReference>,
    >,
    /// `scoredAgents`: `array of QueueConversationEmailEventTopicScoredAgent`.
    #[doc(alias = "scoredAgents")]
    pub scored_agents: ::std::option::Option<
        ::std::vec::Vec<crate::QueueConversationEmailEventTopicScoredAgent>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(QueueConversationEmailEventTopicConversationRoutingData "QueueConversationEmailEventTopicConversationRoutingData" 5 {
    (
        queue: ::std::boxed::Box<crate::QueueConversationEmailEventTopicUriReference> = "queue" 0 with_queue,
        language: ::std::boxed::Box<crate::QueueConversationEmailEventTopicUriReference> = "language" 0 with_language,
        priority: i64 = "priority" 0 with_priority,
        skills: ::std::vec::Vec<crate::QueueConversationEmailEventTopicUriReference> = "skills" 0 with_skills,
        scored_agents: ::std::vec::Vec<crate::QueueConversationEmailEventTopicScoredAgent> = "scoredAgents" 0 with_scored_agents,
    )
});
