// @generated from the schema "QueueConversationChatEventTopicConversationRoutingData"; changes made here are lost at the next generation

/// The schema `QueueConversationChatEventTopicConversationRoutingData`.
#[repr(C)]
pub struct QueueConversationChatEventTopicConversationRoutingData {
    /// `queue`: `QueueConversationChatEventTopicUriReference`.
    pub queue: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationChatEventTopicUriReference>,
    >,
    /// `language`: `QueueConversationChatEventTopicUriReference`.
    pub language: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationChatEventTopicUriReference>,
    >,
    /// `priority`: `integer`.
    pub priority: ::std::option::Option<i64>,
    /// `skills`: `array of QueueConversationChatEventTopicUriReference`.
    pub skills: ::std::option::Option<
        ::std::vec::Vec<crate::QueueConversationChatEventTopicUriReference>,
    >,
    /// `scoredAgents`: `array of QueueConversationChatEventTopicScoredAgent`.
    #[doc(alias = "scoredAgents")]
    pub scored_agents: ::std::option::Option<
        ::std::vec::Vec<crate::QueueConversationChatEventTopicScoredAgent>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(QueueConversationChatEventTopicConversationRoutingData "QueueConversationChatEventTopicConversationRoutingData" 5 {
    (
        queue: ::std::boxed::Box<crate::QueueConversationChatEventTopicUriReference> = "queue" 0 with_queue,
        language: ::std::boxed::Box<crate::QueueConversationChatEventTopicUriReference> = "language" 0 with_language,
        priority: i64 = "priority" 0 with_priority,
        skills: ::std::vec::Vec<crate::QueueConversationChatEventTopicUriReference> = "skills" 0 with_skills,
        scored_agents: ::std::vec::Vec<crate::QueueConversationChatEventTopicScoredAgent> = "scoredAgents" 0 with_scored_agents,
    )
});
