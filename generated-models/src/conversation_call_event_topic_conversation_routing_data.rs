// @generated from the schema "ConversationCallEventTopicConversationRoutingData"; changes made here are lost at the next generation

/// The schema `ConversationCallEventTopicConversationRoutingData`.
#[repr(C)]
pub struct ConversationCallEventTopicConversationRoutingData {
    /// `queue`: `ConversationCallEventTopicUriReference`.
    pub queue: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationCallEventTopicUriReference>,
    >,
    /// `language`: `ConversationCallEventTopicUriReference`.
    pub language: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationCallEventTopicUriReference>,
    >,
    /// `priority`: `integer`.
    pub priority: ::std::option::Option<i64>,
    /// `skills`: `array of ConversationCallEventTopicUriReference`.
    pub skills: ::std::option::Option<
        ::std::vec::Vec<crate::ConversationCallEventTopicUriReference>,
    >,
    /// `scoredAgents`: `array of ConversationCallEventTopicScoredAgent`.
    #[doc(alias = "scoredAgents")]
    pub scored_agents: ::std::option::Option<
        ::std::vec::Vec<crate::ConversationCallEventTopicScoredAgent>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConversationCallEventTopicConversationRoutingData "ConversationCallEventTopicConversationRoutingData" 5 {
    (
        queue: ::std::boxed::Box<crate::ConversationCallEventTopicUriReference> = "queue" 0 with_queue,
        language: ::std::boxed::Box<crate::ConversationCallEventTopicUriReference> = "language" 0 with_language,
        priority: i64 = "priority" 0 with_priority,
        skills: ::std::vec::Vec<crate::ConversationCallEventTopicUriReference> = "skills" 0 with_skills,
        scored_agents: ::std::vec::Vec<crate::ConversationCallEventTopicScoredAgent> = "scoredAgents" 0 with_scored_agents,
    )
});
