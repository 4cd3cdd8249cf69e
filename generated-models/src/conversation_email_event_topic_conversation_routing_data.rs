// @generated from the schema "ConversationEmailEventTopicConversationRoutingData"; changes made here are lost at the next generation

/// The schema `ConversationEmailEventTopicConversationRoutingData`.
#[repr(C)]
pub struct ConversationEmailEventTopicConversationRoutingData {
    /// `queue`: `ConversationEmailEventTopicUriReference`.
    pub queue: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationEmailEventTopicUriReference>,
    >,
    /// `language`: `ConversationEmailEventTopicUriReference`.
    pub language: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationEmailEventTopicUriReference>,
    >,
    /// `priority`: `integer`.
    pub priority: ::std::option::Option<i64>,
    /// `skills`: `array of ConversationEmailEventTopicUriReference`.
    pub skills: ::std::option::Option<
        ::std::vec::Vec<crate::ConversationEmailEventTopicUriReference>,
    >,
    /// `scoredAgents`: `array of ConversationEmailEventTopicScoredAgent`.
    #[doc(alias = "scoredAgents")]
    pub scored_agents: ::std::option::Option<
        ::std::vec::Vec<crate::ConversationEmailEventTopicScoredAgent>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConversationEmailEventTopicConversationRoutingData "ConversationEmailEventTopicConversationRoutingData" 5 {
    (
        queue: ::std::boxed::Box<crate::ConversationEmailEventTopicUriReference> = "queue" 0 with_queue,
        language: ::std::boxed::Box<crate::ConversationEmailEventTopicUriReference> = "language" 0 with_language,
        priority: i64 = "priority" 0 with_priority,
        skills: ::std::vec::Vec<crate::ConversationEmailEventTopicUriReference> = "skills" 0 with_skills,
        scored_agents: ::std::vec::Vec<crate::ConversationEmailEventTopicScoredAgent> = "scoredAgents" 0 with_scored_agents,
    )
});
