// @generated from the schema "QueueConversationSocialExpressionEventTopicConversationRoutingData"; changes made here are lost at the next generation

/// The schema `QueueConversationSocialExpressionEventTopicConversationRoutingData`.
#[repr(C)]
pub struct QueueConversationSocialExpressionEventTopicConversationRoutingData {
    /// `queue`: `QueueConversationSocialExpressionEventTopicUriReference`.
    pub queue: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationSocialExpressionEventTopicUriReference>,
    >,
    /// `language`: `QueueConversationSocialExpressionEventTopicUriReference`.
    pub language: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationSocialExpressionEventTopicUriReference>,
    >,
    /// `priority`: `integer`.
    pub priority: ::std::option::Option<i64>,
    /// `skills`: `array of QueueConversationSocialExpressionEventTopicUriReference`.
    pub skills: ::std::option::Option<
        ::std::vec::Vec<crate::QueueConversationSocialExpressionEventTopicUriReference>,
    >,
    /// `scoredAgents`: `array of QueueConversationSocialExpressionEventTopicScoredAgent`.
    #[doc(alias = "scoredAgents")]
    pub scored_agents: ::std::option::Option<
        ::std::vec::Vec<crate::QueueConversationSocialExpressionEventTopicScoredAgent>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(QueueConversationSocialExpressionEventTopicConversationRoutingData "QueueConversationSocialExpressionEventTopicConversationRoutingData" 5 {
    (
        queue: ::std::boxed::Box<crate::QueueConversationSocialExpressionEventTopicUriReference> = "queue" 0 with_queue,
        language: ::std::boxed::Box<crate::QueueConversationSocialExpressionEventTopicUriReference> = "language" 0 with_language,
        priority: i64 = "priority" 0 with_priority,
        skills: ::std::vec::Vec<crate::QueueConversationSocialExpressionEventTopicUriReference> = "skills" 0 with_skills,
        scored_agents: ::std::vec::Vec<crate::QueueConversationSocialExpressionEventTopicScoredAgent> = "scoredAgents" 0 with_scored_agents,
    )
});
