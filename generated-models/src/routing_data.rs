// @generated from the schema "RoutingData"; changes made here are lost at the next generation

/// The schema `RoutingData`.
#[repr(C)]
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

crate::runtime::model!(RoutingData "RoutingData" 8 {
    (
        queue_id: ::std::string::String = "queueId" 1 with_queue_id,
        language_id: ::std::string::String = "languageId" 0 with_language_id,
        label: ::std::string::String = "label" 0 with_label,
        priority: i32 = "priority" 0 with_priority,
        skill_ids: ::std::vec::Vec<::std::string::String> = "skillIds" 0 with_skill_ids,
        preferred_agent_ids: ::std::vec::Vec<::std::string::String> = "preferredAgentIds" 0 with_preferred_agent_ids,
        scored_agents: ::std::vec::Vec<crate::ScoredAgent> = "scoredAgents" 0 with_scored_agents,
        routing_flags: ::std::vec::Vec<::std::string::String> = "routingFlags" 0 with_routing_flags,
    )
});
