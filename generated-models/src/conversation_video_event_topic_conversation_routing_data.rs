// @generated from the schema "ConversationVideoEventTopicConversationRoutingData"; changes made here are lost at the next generation

/// The schema `ConversationVideoEventTopicConversationRoutingData`.
#[repr(C)]
pub struct ConversationVideoEventTopicConversationRoutingData {
    /// `queue`: `ConversationVideoEventTopicUriReference`.
    pub queue: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationVideoEventTopicUriReference>,
    >,
    /// `language`: `ConversationVideoEventTopicUriReference`.
    pub language: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationVideoEventTopicUriReference>,
    >,
    /// `priority`: `integer`.
    pub priority: ::std::option::Option<i64>,
    /// `skills`: `array of ConversationVideoEventTopicUriReference`.
    pub skills: ::std::option::Option<
        ::std::vec::Vec<crate::ConversationVideoEventTopicUriReference>,
    >,
    /// `scoredAgents`: `array of ConversationVideoEventTopicScoredAgent`.
    #[doc(alias = "scoredAgents")]
    pub scored_agents: ::std::option::Option<
        ::std::vec::Vec<crate::ConversationVideoEventTopicScoredAgent>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConversationVideoEventTopicConversationRoutingData "ConversationVideoEventTopicConversationRoutingData" 5 {
    (
        queue: ::std::boxed::Box<crate::ConversationVideoEventTopicUriReference> = "queue" 0 with_queue,
        language: ::std::boxed::Box<crate::ConversationVideoEventTopicUriReference> = "language" 0 with_language,
        priority: i64 = "priority" 0 with_priority,
        skills: ::std::vec::Vec<crate::ConversationVideoEventTopicUriReference> = "skills" 0 with_skills,
        scored_agents: ::std::vec::Vec<crate::ConversationVideoEventTopicScoredAgent> = "scoredAgents" 0 with_scored_agents,
    )
});
