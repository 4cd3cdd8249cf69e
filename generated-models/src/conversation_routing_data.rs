// @generated from the schema "ConversationRoutingData"; changes made here are lost at the next generation

/// What routing goes by when it looks for an agent.
///
/// The schema `ConversationRoutingData`.
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

impl crate::runtime::Model for ConversationRoutingData {
    const EMPTY: Self = Self {
        queue: ::std::option::Option::None,
        language: ::std::option::Option::None,
        priority: ::std::option::Option::None,
        skills: ::std::option::Option::None,
        scored_agents: ::std::option::Option::None,
        label: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ConversationRoutingData = &<ConversationRoutingData as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConversationRoutingData",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("queue", "queue", 0),
            ("language", "language", 0),
            ("priority", "priority", 0),
            ("skills", "skills", 0),
            ("scoredAgents", "scored_agents", 0),
            ("label", "label", 0),
        ],
        fields: &[
            &E.queue,
            &E.language,
            &E.priority,
            &E.skills,
            &E.scored_agents,
            &E.label,
        ],
    }
};

crate::runtime::model!(ConversationRoutingData);

crate::runtime::setters!(ConversationRoutingData {
    with_queue: queue: ::std::boxed::Box<crate::AddressableEntityRef>,
    with_language: language: ::std::boxed::Box<crate::AddressableEntityRef>,
    with_priority: priority: i32,
    with_skills: skills: ::std::vec::Vec<crate::AddressableEntityRef>,
    with_scored_agents: scored_agents: ::std::vec::Vec<crate::ScoredAgent>,
    with_label: label: ::std::string::String,
});
