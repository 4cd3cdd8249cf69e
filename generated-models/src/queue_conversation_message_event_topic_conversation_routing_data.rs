// @generated from the schema "QueueConversationMessageEventTopicConversationRoutingData"; changes made here are lost at the next generation

/// The schema `QueueConversationMessageEventTopicConversationRoutingData`.
#[repr(C)]
pub struct QueueConversationMessageEventTopicConversationRoutingData {
    /// `queue`: `QueueConversationMessageEventTopicUriReference`.
    pub queue: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationMessageEventTopicUriReference>,
    >,
    /// `language`: `QueueConversationMessageEventTopicUriReference`.
    pub language: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationMessageEventTopicUriReference>,
    >,
    /// `priority`: `integer`.
    pub priority: ::std::option::Option<i64>,
    /// `skills`: `array of QueueConversationMessageEventTopicUriReference`.
    pub skills: ::std::option::Option<
        ::std::vec::Vec<crate::QueueConversationMessageEventTopicUriReference>,
    >,
    /// `scoredAgents`: `array of QueueConversationMessageEventTopicScoredAgent`.
    #[doc(alias = "scoredAgents")]
    pub scored_agents: ::std::option::Option<
        ::std::vec::Vec<crate::QueueConversationMessageEventTopicScoredAgent>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(QueueConversationMessageEventTopicConversationRoutingData "QueueConversationMessageEventTopicConversationRoutingData" 5 {
    (
        queue: ::std::boxed::Box<crate::QueueConversationMessageEventTopicUriReference> = "queue" 0 with_queue,
        language: ::std::boxed::Box<crate::QueueConversationMessageEventTopicUriReference> = "language" 0 with_language,
        priority: i64 = "priority" 0 with_priority,
        skills: ::std::vec::Vec<crate::QueueConversationMessageEventTopicUriReference> = "skills" 0 with_skills,
        scored_agents: ::std::vec::Vec<crate::QueueConversationMessageEventTopicScoredAgent> = "scoredAgents" 0 with_scored_agents,
    )
});
