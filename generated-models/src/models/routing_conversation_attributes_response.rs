// @generated from the schema "RoutingConversationAttributesResponse"; changes made here are lost at the next generation

use crate::{Language, RoutingSkill, ScoredAgent, UtilizationLabel};
use crate::runtime::Extra;

/// The schema `RoutingConversationAttributesResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct RoutingConversationAttributesResponse {
    /// `priority`: `integer (int32)`.
    pub priority: Option<i32>,
    /// `skills`: `array of RoutingSkill`.
    pub skills: Option<Vec<RoutingSkill>>,
    /// `language`: `Language`.
    pub language: Option<Box<Language>>,
    /// `label`: `UtilizationLabel`.
    pub label: Option<Box<UtilizationLabel>>,
    /// `scoredAgents`: `array of ScoredAgent`.
    #[doc(alias = "scoredAgents")]
    pub scored_agents: Option<Vec<ScoredAgent>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(RoutingConversationAttributesResponse "RoutingConversationAttributesResponse" 5 {
    (
        priority: i32 = "priority" with_priority,
        skills: Vec<RoutingSkill> = "skills" with_skills,
        language: Box<Language> = "language" with_language,
        label: Box<UtilizationLabel> = "label" with_label,
        scored_agents: Vec<ScoredAgent> = "scoredAgents" with_scored_agents,
    )
});
