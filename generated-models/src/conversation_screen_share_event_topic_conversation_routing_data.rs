// @generated from the schema "ConversationScreenShareEventTopicConversationRoutingData"; changes made here are lost at the next generation

/// The schema `ConversationScreenShareEventTopicConversationRoutingData`.
#[repr(C)]
pub struct ConversationScreenShareEventTopicConversationRoutingData {
    /// `queue`: `ConversationScreenShareEventTopicUriReference`.
    pub queue: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationScreenShareEventTopicUriReference>,
    >,
    /// `language`: `ConversationScreenShareEventTopicUriReference`.
    pub language: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationScreenShareEventTopicUriReference>,
    >,
    /// `priority`: `integer`.
    pub priority: ::std::option::Option<i64>,
    /// `skills`: `array of ConversationScreenShareEventTopicUriReference`.
    pub skills: ::std::option::Option<
        ::std::vec::Vec<crate::ConversationScreenShareEventTopicUriReference>,
    >,
    /// `scoredAgents`: `array of ConversationScreenShareEventTopicScoredAgent`.
    #[doc(alias = "scoredAgents")]
    pub scored_agents: ::std::option::Option<
        ::std::vec::Vec<crate::ConversationScreenShareEventTopicScoredAgent>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConversationScreenShareEventTopicConversationRoutingData "ConversationScreenShareEventTopicConversationRoutingData" 5 {
    (
        queue: ::std::boxed::Box<crate::ConversationScreenShareEventTopicUriReference> = "queue" 0 with_queue,
        language: ::std::boxed::Box<crate::ConversationScreenShareEventTopicUriReference> = "language" 0 with_language,
        priority: i64 = "priority" 0 with_priority,
        skills: ::std::vec::Vec<crate::ConversationScreenShareEventTopicUriReference> = "skills" 0 with_skills,
        scored_agents: ::std::vec::Vec<crate::ConversationScreenShareEventTopicScoredAgent> = "scoredAgents" 0 with_scored_agents,
    )
});
