// @generated from the schema "QueueConversationVideoEventTopicConversationRoutingData"; changes made here are lost at the next generation

/// The schema `QueueConversationVideoEventTopicConversationRoutingData`.
#[repr(C)]
pub struct QueueConversationVideoEventTopicConversationRoutingData {
    /// `queue`: `QueueConversationVideoEventTopicUriReference`.
    pub queue: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationVideoEventTopicUriReference>,
    >,
    /// `language`: `QueueConversationVideoEventTopicUriReference`.
    pub language: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationVideoEventTopicUriReference>,
    >,
    /// `priority`: `integer`.
    pub priority: ::std::option::Option<i64>,
    /// `skills`: `array of QueueConversationVideoEventTopicUriReference`.
    pub skills: ::std::option::Option<
        ::std::vec::Vec<crate::QueueConversationVideoEventTopicUriReference>,
    >,
    /// `scoredAgents`: `array of QueueConversationVideoEventTopicScoredAgent`.
    #[doc(alias = "scoredAgents")]
    pub scored_agents: ::std::option::Option<
        ::std::vec::Vec<crate::QueueConversationVideoEventTopicScoredAgent>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(QueueConversationVideoEventTopicConversationRoutingData "QueueConversationVideoEventTopicConversationRoutingData" 5 {
    (
        queue: ::std::boxed::Box<crate::QueueConversationVideoEventTopicUriReference> = "queue" 0 with_queue,
        language: ::std::boxed::Box<crate::QueueConversationVideoEventTopicUriReference> = "language" 0 with_language,
        priority: i64 = "priority" 0 with_priority,
        skills: ::std::vec::Vec<crate::QueueConversationVideoEventTopicUriReference> = "skills" 0 with_skills,
        scored_agents: ::std::vec::Vec<crate::QueueConversationVideoEventTopicScoredAgent> = "scoredAgents" 0 with_scored_agents,
    )
});
