// @generated from the schema "RoutingConversationAttributesResponse"; changes made here are lost at the next generation

/// The schema `RoutingConversationAttributesResponse`.
#[repr(C)]
pub struct RoutingConversationAttributesResponse {
    /// `priority`: `integer (int32)`.
    pub priority: ::std::option::Option<i32>,
    /// `skills`: `array of RoutingSkill`.
    pub skills: ::std::option::Option<::std::vec::Vec<crate::RoutingSkill>>,
    /// `language`: `Language`.
    pub language: ::std::option::Option<::std::boxed::Box<crate::Language>>,
    /// `label`: `UtilizationLabel`.
    pub label: ::std::option::Option<::std::boxed::Box<crate::UtilizationLabel>>,
    /// `scoredAgents`: `array of ScoredAgent`.
    #[doc(alias = "scoredAgents")]
    pub scored_agents: ::std::option::Option<::std::vec::Vec<crate::ScoredAgent>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(RoutingConversationAttributesResponse "RoutingConversationAttributesResponse" 5 {
    (
        priority: i32 = "priority" 0 with_priority,
        skills: ::std::vec::Vec<crate::RoutingSkill> = "skills" 0 with_skills,
        language: ::std::boxed::Box<crate::Language> = "language" 0 with_language,
        label: ::std::boxed::Box<crate::UtilizationLabel> = "label" 0 with_label,
        scored_agents: ::std::vec::Vec<crate::ScoredAgent> = "scoredAgents" 0 with_scored_agents,
    )
});
