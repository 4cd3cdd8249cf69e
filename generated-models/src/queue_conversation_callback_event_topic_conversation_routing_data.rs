// @generated from the schema "QueueConversationCallbackEventTopicConversationRoutingData"; changes made here are lost at the next generation

/// The schema `QueueConversationCallbackEventTopicConversationRoutingData`.
#[repr(C)]
pub struct QueueConversationCallbackEventTopicConversationRoutingData {
    /// `queue`: `QueueConversationCallbackEventTopicUriReference`.
    pub queue: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationCallbackEventTopicUriReference>,
    >,
    /// `language`: `QueueConversationCallbackEventTopicUriReference`.
    pub language: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationCallbackEventTopicUriReference>,
    >,
    /// `priority`: `integer`.
    pub priority: ::std::option::Option<i64>,
    /// `skills`: `array of QueueConversationCallbackEventTopicUriReference`.
    pub skills: ::std::option::Option<
        ::std::vec::Vec<crate::QueueConversationCallbackEventTopicUriReference>,
    >,
    /// `scoredAgents`: `array of QueueConversationCallbackEventTopicScoredAgent`.
    #[doc(alias = "scoredAgents")]
    pub scored_agents: ::std::option::Option<
        ::std::vec::Vec<crate::QueueConversationCallbackEventTopicScoredAgent>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(QueueConversationCallbackEventTopicConversationRoutingData "QueueConversationCallbackEventTopicConversationRoutingData" 5 {
    (
        queue: ::std::boxed::Box<crate::QueueConversationCallbackEventTopicUriReference> = "queue" 0 with_queue,
        language: ::std::boxed::Box<crate::QueueConversationCallbackEventTopicUriReference> = "language" 0 with_language,
        priority: i64 = "priority" 0 with_priority,
        skills: ::std::vec::Vec<crate::QueueConversationCallbackEventTopicUriReference> = "skills" 0 with_skills,
        scored_agents: ::std::vec::Vec<crate::QueueConversationCallbackEventTopicScoredAgent> = "scoredAgents" 0 with_scored_agents,
    )
});
