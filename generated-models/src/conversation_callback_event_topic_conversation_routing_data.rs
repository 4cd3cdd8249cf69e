// @generated from the schema "ConversationCallbackEventTopicConversationRoutingData"; changes made here are lost at the next generation

/// The schema `ConversationCallbackEventTopicConversationRoutingData`.
#[repr(C)]
pub struct ConversationCallbackEventTopicConversationRoutingData {
    /// `queue`: `ConversationCallbackEventTopicUriReference`.
    pub queue: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationCallbackEventTopicUriReference>,
    >,
    /// `language`: `ConversationCallbackEventTopicUriReference`.
    pub language: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationCallbackEventTopicUriReference>,
    >,
    /// `priority`: `integer`.
    pub priority: ::std::option::Option<i64>,
    /// `skills`: `array of ConversationCallbackEventTopicUriReference`.
    pub skills: ::std::option::Option<
        ::std::vec::Vec<crate::ConversationCallbackEventTopicUriReference>,
    >,
    /// `scoredAgents`: `array of ConversationCallbackEventTopicScoredAgent`.
    #[doc(alias = "scoredAgents")]
    pub scored_agents: ::std::option::Option<
        ::std::vec::Vec<crate::ConversationCallbackEventTopicScoredAgent>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConversationCallbackEventTopicConversationRoutingData "ConversationCallbackEventTopicConversationRoutingData" 5 {
    (
        queue: ::std::boxed::Box<crate::ConversationCallbackEventTopicUriReference> = "queue" 0 with_queue,
        language: ::std::boxed::Box<crate::ConversationCallbackEventTopicUriReference> = "language" 0 with_language,
        priority: i64 = "priority" 0 with_priority,
        skills: ::std::vec::Vec<crate::ConversationCallbackEventTopicUriReference> = "skills" 0 with_skills,
        scored_agents: ::std::vec::Vec<crate::ConversationCallbackEventTopicScoredAgent> = "scoredAgents" 0 with_scored_agents,
    )
});
