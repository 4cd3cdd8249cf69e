// @generated from the schema "BidGroupWorkPlanResponse"; changes made here are lost at the next generation

/// The schema `BidGroupWorkPlanResponse`.
pub struct BidGroupWorkPlanResponse {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `managementUnit`: `ManagementUnitReference`.
    #[doc(alias = "managementUnit")]
    pub management_unit: ::std::option::Option<
        ::std::boxed::Box<crate::ManagementUnitReference>,
    >,
    /// `overrideAgentCount`: `integer (int32)`.
    #[doc(alias = "overrideAgentCount")]
    pub override_agent_count: ::std::option::Option<i32>,
    /// `suggestedAgentCount`: `integer (int32)`, read-only.
    #[doc(alias = "suggestedAgentCount")]
    pub suggested_agent_count: ::std::option::Option<i32>,
    /// `agentCountRange`: `AgentCountRange`, read-only.
    #[doc(alias = "agentCountRange")]
    pub agent_count_range: ::std::option::Option<
        ::std::boxed::Box<crate::AgentCountRange>,
    >,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for BidGroupWorkPlanResponse {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        management_unit: ::std::option::Option::None,
        override_agent_count: ::std::option::Option::None,
        suggested_agent_count: ::std::option::Option::None,
        agent_count_range: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &BidGroupWorkPlanResponse = &<BidGroupWorkPlanResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "BidGroupWorkPlanResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("managementUnit", "management_unit", 0),
            ("overrideAgentCount", "override_agent_count", 0),
            ("suggestedAgentCount", "suggested_agent_count", 2),
            ("agentCountRange", "agent_count_range", 2),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.management_unit,
            &E.override_agent_count,
            &E.suggested_agent_count,
            &E.agent_count_range,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(BidGroupWorkPlanResponse);

crate::runtime::setters!(BidGroupWorkPlanResponse {
    with_id: id: ::std::string::String,
    with_management_unit: management_unit: ::std::boxed::Box<crate::ManagementUnitReference>,
    with_override_agent_count: override_agent_count: i32,
    with_suggested_agent_count: suggested_agent_count: i32,
    with_agent_count_range: agent_count_range: ::std::boxed::Box<crate::AgentCountRange>,
    with_self_uri: self_uri: ::std::string::String,
});
