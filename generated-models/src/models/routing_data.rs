// @generated from the schema "RoutingData"; changes made here are lost at the next generation

use crate::ScoredAgent;
use crate::runtime::Extra;

/// The schema `RoutingData`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct RoutingData {
    /// `queueId`: `string`, required.
    #[doc(alias = "queueId")]
    pub queue_id: Option<String>,
    /// `languageId`: `string`.
    #[doc(alias = "languageId")]
    pub language_id: Option<String>,
    /// `label`: `string`.
    pub label: Option<String>,
    /// `priority`: `integer (int32)`.
    pub priority: Option<i32>,
    /// `skillIds`: `array of string`.
    #[doc(alias = "skillIds")]
    pub skill_ids: Option<Vec<String>>,
    /// `preferredAgentIds`: `array of string`.
    #[doc(alias = "preferredAgentIds")]
    pub preferred_agent_ids: Option<Vec<String>>,
    /// `scoredAgents`: `array of ScoredAgent`.
    #[doc(alias = "scoredAgents")]
    pub scored_agents: Option<Vec<ScoredAgent>>,
    /// `routingFlags`: `array of string`.
    #[doc(alias = "routingFlags")]
    pub routing_flags: Option<Vec<String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(RoutingData "RoutingData" 8 {
    (
        queue_id: String = "queueId" with_queue_id required,
        language_id: String = "languageId" with_language_id,
        label: String = "label" with_label,
        priority: i32 = "priority" with_priority,
        skill_ids: Vec<String> = "skillIds" with_skill_ids,
        preferred_agent_ids: Vec<String> = "preferredAgentIds" with_preferred_agent_ids,
        scored_agents: Vec<ScoredAgent> = "scoredAgents" with_scored_agents,
        routing_flags: Vec<String> = "routingFlags" with_routing_flags,
    )
});
