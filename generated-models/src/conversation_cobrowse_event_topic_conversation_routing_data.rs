// @generated from the schema "ConversationCobrowseEventTopicConversationRoutingData"; changes made here are lost at the next generation

/// The schema `ConversationCobrowseEventTopicConversationRoutingData`.
#[repr(C)]
pub struct ConversationCobrowseEventTopicConversationRoutingData {
    /// `queue`: `ConversationCobrowseEventTopicUriReference`.
    pub queue: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationCobrowseEventTopicUriReference>,
    >,
    /// `language`: `ConversationCobrowseEventTopicUriReference`.
    pub language: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationCobrowseEventTopicUriReference>,
    >,
    /// `priority`: `integer`.
    pub priority: ::std::option::Option<i64>,
    /// `skills`: `array of ConversationCobrowseEventTopicUriReference`.
    pub skills: ::std::option::Option<
        ::std::vec::Vec<crate::ConversationCobrowseEventTopicUriReference>,
    >,
    /// `scoredAgents`: `array of ConversationCobrowseEventTopicScoredAgent`.
    #[doc(alias = "scoredAgents")]
    pub scored_agents: ::std::option::Option<
        ::std::vec::Vec<crate::ConversationCobrowseEventTopicScoredAgent>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConversationCobrowseEventTopicConversationRoutingData "ConversationCobrowseEventTopicConversationRoutingData" 5 {
    (
        queue: ::std::boxed::Box<crate::ConversationCobrowseEventTopicUriReference> = "queue" 0 with_queue,
        language: ::std::boxed::Box<crate::ConversationCobrowseEventTopicUriReference> = "language" 0 with_language,
        priority: i64 = "priority" 0 with_priority,
        skills: ::std::vec::Vec<crate::ConversationCobrowseEventTopicUriReference> = "skills" 0 with_skills,
        scored_agents: ::std::vec::Vec<crate::ConversationCobrowseEventTopicScoredAgent> = "scoredAgents" 0 with_scored_agents,
    )
});
