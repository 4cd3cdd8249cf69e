// @generated from the schema "QueueConversationCobrowseEventTopicConversationRoutingData"; changes made here are lost at the next generation

/// The schema `QueueConversationCobrowseEventTopicConversationRoutingData`.
#[repr(C)]
pub struct QueueConversationCobrowseEventTopicConversationRoutingData {
    /// `queue`: `QueueConversationCobrowseEventTopicUriReference`.
    pub queue: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationCobrowseEventTopicUriReference>,
    >,
    /// `language`: `QueueConversationCobrowseEventTopicUriReference`.
    pub language: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationCobrowseEventTopicUriReference>,
    >,
    /// `priority`: `integer`.
    pub priority: ::std::option::Option<i64>,
    /// `skills`: `array of QueueConversationCobrowseEventTopicUriReference`.
    pub skills: ::std::option::Option<
        ::std::vec::Vec<crate::QueueConversationCobrowseEventTopicUriReference>,
    >,
    /// `scoredAgents`: `array of QueueConversationCobrowseEventTopicScoredAgent`.
    #[doc(alias = "scoredAgents")]
    pub scored_agents: ::std::option::Option<
        ::std::vec::Vec<crate::QueueConversationCobrowseEventTopicScoredAgent>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(QueueConversationCobrowseEventTopicConversationRoutingData "QueueConversationCobrowseEventTopicConversationRoutingData" 5 {
    (
        queue: ::std::boxed::Box<crate::QueueConversationCobrowseEventTopicUriReference> = "queue" 0 with_queue,
        language: ::std::boxed::Box<crate::QueueConversationCobrowseEventTopicUriReference> = "language" 0 with_language,
        priority: i64 = "priority" 0 with_priority,
        skills: ::std::vec::Vec<crate::QueueConversationCobrowseEventTopicUriReference> = "skills" 0 with_skills,
        scored_agents: ::std::vec::Vec<crate::QueueConversationCobrowseEventTopicScoredAgent> = "scoredAgents" 0 with_scored_agents,
    )
});
