// @generated from the schema "RoutingConversationAttributesResponse"; changes made here are lost at the next generation

/// The schema `RoutingConversationAttributesResponse`.
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

impl crate::runtime::Model for RoutingConversationAttributesResponse {
    const EMPTY: Self = Self {
        priority: ::std::option::Option::None,
        skills: ::std::option::Option::None,
        language: ::std::option::Option::None,
        label: ::std::option::Option::None,
        scored_agents: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &RoutingConversationAttributesResponse = &<RoutingConversationAttributesResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "RoutingConversationAttributesResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("priority", "priority", 0),
            ("skills", "skills", 0),
            ("language", "language", 0),
            ("label", "label", 0),
            ("scoredAgents", "scored_agents", 0),
        ],
        fields: &[&E.priority, &E.skills, &E.language, &E.label, &E.scored_agents],
    }
};

crate::runtime::model!(RoutingConversationAttributesResponse);

crate::runtime::setters!(RoutingConversationAttributesResponse {
    with_priority: priority: i32,
    with_skills: skills: ::std::vec::Vec<crate::RoutingSkill>,
    with_language: language: ::std::boxed::Box<crate::Language>,
    with_label: label: ::std::boxed::Box<crate::UtilizationLabel>,
    with_scored_agents: scored_agents: ::std::vec::Vec<crate::ScoredAgent>,
});
