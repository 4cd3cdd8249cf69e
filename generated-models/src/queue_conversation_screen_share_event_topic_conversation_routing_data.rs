// @generated from the schema "QueueConversationScreenShareEventTopicConversationRoutingData"; changes made here are lost at the next generation

/// The schema `QueueConversationScreenShareEventTopicConversationRoutingData`.
#[repr(C)]
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

crate::runtime::model!(QueueConversationScreenShareEventTopicConversationRoutingData "QueueConversationScreenShareEventTopicConversationRoutingData" 5 {
    (
        queue: ::std::boxed::Box<crate::QueueConversationScreenShareEventTopicUriReference> = "queue" 0 with_queue,
        language: ::std::boxed::Box<crate::QueueConversationScreenShareEventTopicUriReference> = "language" 0 with_language,
        priority: i64 = "priority" 0 with_priority,
        skills: ::std::vec::Vec<crate::QueueConversationScreenShareEventTopicUriReference> = "skills" 0 with_skills,
        scored_agents: ::std::vec::Vec<crate::QueueConversationScreenShareEventTopicScoredAgent> = "scoredAgents" 0 with_scored_agents,
    )
});
