// @generated from the schema "AgentWorkPlanListResponse"; changes made here are lost at the next generation

/// The schema `AgentWorkPlanListResponse`.
pub struct AgentWorkPlanListResponse {
    /// `entities`: `array of AgentWorkPlan`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::AgentWorkPlan>>,
    /// `managementUnit`: `ManagementUnitReference`, required.
    #[doc(alias = "managementUnit")]
    pub management_unit: ::std::option::Option<
        ::std::boxed::Box<crate::ManagementUnitReference>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AgentWorkPlanListResponse {
    const EMPTY: Self = Self {
        entities: ::std::option::Option::None,
        management_unit: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AgentWorkPlanListResponse = &<AgentWorkPlanListResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AgentWorkPlanListResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("entities", "entities", 0),
            ("managementUnit", "management_unit", 1),
        ],
        fields: &[&E.entities, &E.management_unit],
    }
};

crate::runtime::model!(AgentWorkPlanListResponse);

crate::runtime::setters!(AgentWorkPlanListResponse {
    with_entities: entities: ::std::vec::Vec<crate::AgentWorkPlan>,
    with_management_unit: management_unit: ::std::boxed::Box<crate::ManagementUnitReference>,
});
