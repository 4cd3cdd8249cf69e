// @generated from the schema "ConversationRoutingData"; changes made here are lost at the next generation

/// What routing goes by when it looks for an agent.
///
/// The schema `ConversationRoutingData`.
#[repr(C)]
pub struct ConversationRoutingData {
    /// The queue to route through.
    ///
    /// `queue`: `AddressableEntityRef`.
    pub queue: ::std::option::Option<::std::boxed::Box<crate::AddressableEntityRef>>,
    /// The language that the agent has to speak.
    ///
    /// `language`: `AddressableEntityRef`.
    pub language: ::std::option::Option<::std::boxed::Box<crate::AddressableEntityRef>>,
    /// How urgent the conversation is: the higher, the sooner.
    ///
    /// `priority`: `integer (int32)`.
    pub priority: ::std::option::Option<i32>,
    /// The skills that the agent has to have.
    ///
    /// `skills`: `array of AddressableEntityRef`.
    pub skills: ::std::option::Option<::std::vec::Vec<crate::AddressableEntityRef>>,
    /// Agents to prefer, each with a score.
    ///
    /// `scoredAgents`: `array of ScoredAgent`.
    #[doc(alias = "scoredAgents")]
    pub scored_agents: ::std::option::Option<::std::vec::Vec<crate::ScoredAgent>>,
    /// A word for this way of routing, for reports.
    ///
    /// `label`: `string`.
    pub label: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConversationRoutingData "ConversationRoutingData" 6 {
    (
        queue: ::std::boxed::Box<crate::AddressableEntityRef> = "queue" 0 with_queue,
        language: ::std::boxed::Box<crate::AddressableEntityRef> = "language" 0 with_language,
        priority: i32 = "priority" 0 with_priority,
        skills: ::std::vec::Vec<crate::AddressableEntityRef> = "skills" 0 with_skills,
        scored_agents: ::std::vec::Vec<crate::ScoredAgent> = "scoredAgents" 0 with_scored_agents,
        label: ::std::string::String = "label" 0 with_label,
    )
});
