// @generated from the schema "ConversationChatEventTopicConversationRoutingData"; changes made here are lost at the next generation

/// The schema `ConversationChatEventTopicConversationRoutingData`.
#[repr(C)]
pub struct ConversationChatEventTopicConversationRoutingData {
    /// `queue`: `ConversationChatEventTopicUriReference`.
    pub queue: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationChatEventTopicUriReference>,
    >,
    /// `language`: `ConversationChatEventTopicUriReference`.
    pub language: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationChatEventTopicUriReference>,
    >,
    /// `priority`: `integer`.
    pub priority: ::std::option::Option<i64>,
    /// `skills`: `array of ConversationChatEventTopicUriReference`.
    pub skills: ::std::option::Option<
        ::std::vec::Vec<crate::ConversationChatEventTopicUriReference>,
    >,
    /// `scoredAgents`: `array of ConversationChatEventTopicScoredAgent`.
    #[doc(alias = "scoredAgents")]
    pub scored_agents: ::std::option::Option<
        ::std::vec::Vec<crate::ConversationChatEventTopicScoredAgent>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConversationChatEventTopicConversationRoutingData "ConversationChatEventTopicConversationRoutingData" 5 {
    (
        queue: ::std::boxed::Box<crate::ConversationChatEventTopicUriReference> = "queue" 0 with_queue,
        language: ::std::boxed::Box<crate::ConversationChatEventTopicUriReference> = "language" 0 with_language,
        priority: i64 = "priority" 0 with_priority,
        skills: ::std::vec::Vec<crate::ConversationChatEventTopicUriReference> = "skills" 0 with_skills,
        scored_agents: ::std::vec::Vec<crate::ConversationChatEventTopicScoredAgent> = "scoredAgents" 0 with_scored_agents,
    )
});
