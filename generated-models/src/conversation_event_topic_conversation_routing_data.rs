// @generated from the schema "ConversationEventTopicConversationRoutingData"; changes made here are lost at the next generation

/// The schema `ConversationEventTopicConversationRoutingData`.
#[repr(C)]
pub struct ConversationEventTopicConversationRoutingData {
    /// `queue`: `ConversationEventTopicUriReference`.
    pub queue: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationEventTopicUriReference>,
    >,
    /// `language`: `ConversationEventTopicUriReference`.
    pub language: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationEventTopicUriReference>,
    >,
    /// `priority`: `integer`.
    pub priority: ::std::option::Option<i64>,
    /// `skills`: `array of ConversationEventTopicUriReference`.
    pub skills: ::std::option::Option<
        ::std::vec::Vec<crate::ConversationEventTopicUriReference>,
    >,
    /// `scoredAgents`: `array of ConversationEventTopicScoredAgent`.
    #[doc(alias = "scoredAgents")]
    pub scored_agents: ::std::option::Option<
        ::std::vec::Vec<crate::ConversationEventTopicScoredAgent>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConversationEventTopicConversationRoutingData "ConversationEventTopicConversationRoutingData" 5 {
    (
        queue: ::std::boxed::Box<crate::ConversationEventTopicUriReference> = "queue" 0 with_queue,
        language: ::std::boxed::Box<crate::ConversationEventTopicUriReference> = "language" 0 with_language,
        priority: i64 = "priority" 0 with_priority,
        skills: ::std::vec::Vec<crate::ConversationEventTopicUriReference> = "skills" 0 with_skills,
        scored_agents: ::std::vec::Vec<crate::ConversationEventTopicScoredAgent> = "scoredAgents" 0 with_scored_agents,
    )
});
