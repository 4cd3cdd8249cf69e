// @generated from the schema "ConversationMessageEventTopicConversationRoutingData"; changes made here are lost at the next generation

/// The schema `ConversationMessageEventTopicConversationRoutingData`.
#[repr(C)]
pub struct ConversationMessageEventTopicConversationRoutingData {
    /// `queue`: `ConversationMessageEventTopicUriReference`.
    pub queue: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationMessageEventTopicUriReference>,
    >,
    /// `language`: `ConversationMessageEventTopicUriReference`.
    pub language: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationMessageEventTopicUriReference>,
    >,
    /// `priority`: `integer`.
    pub priority: ::std::option::Option<i64>,
    /// `skills`: `array of ConversationMessageEventTopicUriReference`.
    pub skills: ::std::option::Option<
        ::std::vec::Vec<crate::ConversationMessageEventTopicUriReference>,
    >,
    /// `scoredAgents`: `array of ConversationMessageEventTopicScoredAgent`.
    #[doc(alias = "scoredAgents")]
    pub scored_agents: ::std::option::Option<
        ::std::vec::Vec<crate::ConversationMessageEventTopicScoredAgent>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConversationMessageEventTopicConversationRoutingData "ConversationMessageEventTopicConversationRoutingData" 5 {
    (
        queue: ::std::boxed::Box<crate::ConversationMessageEventTopicUriReference> = "queue" 0 with_queue,
        language: ::std::boxed::Box<crate::ConversationMessageEventTopicUriReference> = "language" 0 with_language,
        priority: i64 = "priority" 0 with_priority,
        skills: ::std::vec::Vec<crate::ConversationMessageEventTopicUriReference> = "skills" 0 with_skills,
        scored_agents: ::std::vec::Vec<crate::ConversationMessageEventTopicScoredAgent> = "scoredAgents" 0 with_scored_agents,
    )
});
