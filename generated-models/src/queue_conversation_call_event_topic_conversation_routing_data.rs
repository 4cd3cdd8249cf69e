// @generated from the schema "QueueConversationCallEventTopicConversationRoutingData"; changes made here are lost at the next generation

/// The schema `QueueConversationCallEventTopicConversationRoutingData`.
#[repr(C)]
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

crate::runtime::model!(QueueConversationCallEventTopicConversationRoutingData "QueueConversationCallEventTopicConversationRoutingData" 5 {
    (
        queue: ::std::boxed::Box<crate::QueueConversationCallEventTopicUriReference> = "queue" 0 with_queue,
        language: ::std::boxed::Box<crate::QueueConversationCallEventTopicUriReference> = "language" 0 with_language,
        priority: i64 = "priority" 0 with_priority,
        skills: ::std::vec::Vec<crate::QueueConversationCallEventTopicUriReference> = "skills" 0 with_skills,
        scored_agents: ::std::vec::Vec<crate::QueueConversationCallEventTopicScoredAgent> = "scoredAgents" 0 with_scored_agents,
    )
});
