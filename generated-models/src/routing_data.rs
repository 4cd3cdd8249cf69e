// @generated from the schema "RoutingData"; changes made here are lost at the next generation

/// The schema `RoutingData`.
pub struct RoutingData {
    /// `queueId`: `string`, required.
    #[doc(alias = "queueId")]
    pub queue_id: ::std::option::Option<::std::string::String>,
    /// `languageId`: `string`.
    #[doc(alias = "languageId")]
    pub language_id: ::std::option::Option<::std::string::String>,
    /// `label`: `string`.
    pub label: ::std::option::Option<::std::string::String>,
    /// `priority`: `integer (int32)`.
    pub priority: ::std::option::Option<i32>,
    /// `skillIds`: `array of string`.
    #[doc(alias = "skillIds")]
    pub skill_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `preferredAgentIds`: `array of string`.
    #[doc(alias = "preferredAgentIds")]
    pub preferred_agent_ids: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `scoredAgents`: `array of ScoredAgent`.
    #[doc(alias = "scoredAgents")]
    pub scored_agents: ::std::option::Option<::std::vec::Vec<crate::ScoredAgent>>,
    /// `routingFlags`: `array of string`.
    #[doc(alias = "routingFlags")]
    pub routing_flags: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for RoutingData {
    const EMPTY: Self = Self {
        queue_id: ::std::option::Option::None,
        language_id: ::std::option::Option::None,
        label: ::std::option::Option::None,
        priority: ::std::option::Option::None,
        skill_ids: ::std::option::Option::None,
        preferred_agent_ids: ::std::option::Option::None,
        scored_agents: ::std::option::Option::None,
        routing_flags: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &RoutingData = &<RoutingData as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "RoutingData",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("queueId", "queue_id", 1),
            ("languageId", "language_id", 0),
            ("label", "label", 0),
            ("priority", "priority", 0),
            ("skillIds", "skill_ids", 0),
            ("preferredAgentIds", "preferred_agent_ids", 0),
            ("scoredAgents", "scored_agents", 0),
            ("routingFlags", "routing_flags", 0),
        ],
        fields: &[
            &E.queue_id,
            &E.language_id,
            &E.label,
            &E.priority,
            &E.skill_ids,
            &E.preferred_agent_ids,
            &E.scored_agents,
            &E.routing_flags,
        ],
    }
};

crate::runtime::model!(RoutingData);

crate::runtime::setters!(RoutingData {
    with_queue_id: queue_id: ::std::string::String,
    with_language_id: language_id: ::std::string::String,
    with_label: label: ::std::string::String,
    with_priority: priority: i32,
    with_skill_ids: skill_ids: ::std::vec::Vec<::std::string::String>,
    with_preferred_agent_ids: preferred_agent_ids: ::std::vec::Vec<::std::string::String>,
    with_scored_agents: scored_agents: ::std::vec::Vec<crate::ScoredAgent>,
    with_routing_flags: routing_flags: ::std::vec::Vec<::std::string::String>,
});
