// @generated from the schema "ConversationSocialExpressionEventTopicConversationRoutingData"; changes made here are lost at the next generation

/// The schema `ConversationSocialExpressionEventTopicConversationRoutingData`.
#[repr(C)]
pub struct ConversationSocialExpressionEventTopicConversationRoutingData {
    /// `queue`: `ConversationSocialExpressionEventTopicUriReference`.
    pub queue: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationSocialExpressionEventTopicUriReference>,
    >,
    /// `language`: `ConversationSocialExpressionEventTopicUriReference`.
    pub language: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationSocialExpressionEventTopicUriReference>,
    >,
    /// `priority`: `integer`.
    pub priority: ::std::option::Option<i64>,
    /// `skills`: `array of ConversationSocialExpressionEventTopicUriReference`.
    pub skills: ::std::option::Option<
        ::std::vec::Vec<crate::ConversationSocialExpressionEventTopicUriReference>,
    >,
    /// `scoredAgents`: `array of ConversationSocialExpressionEventTopicScoredAgent`.
    #[doc(alias = "scoredAgents")]
    pub scored_agents: ::std::option::Option<
        ::std::vec::Vec<crate::ConversationSocialExpressionEventTopicScoredAgent>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConversationSocialExpressionEventTopicConversationRoutingData "ConversationSocialExpressionEventTopicConversationRoutingData" 5 {
    (
        queue: ::std::boxed::Box<crate::ConversationSocialExpressionEventTopicUriReference> = "queue" 0 with_queue,
        language: ::std::boxed::Box<crate::ConversationSocialExpressionEventTopicUriReference> = "language" 0 with_language,
        priority: i64 = "priority" 0 with_priority,
        skills: ::std::vec::Vec<crate::ConversationSocialExpressionEventTopicUriReference> = "skills" 0 with_skills,
        scored_agents: ::std::vec::Vec<crate::ConversationSocialExpressionEventTopicScoredAgent> = "scoredAgents" 0 with_scored_agents,
    )
});
