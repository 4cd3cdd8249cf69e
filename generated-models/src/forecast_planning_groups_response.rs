// @generated from the schema "ForecastPlanningGroupsResponse"; changes made here are lost at the next generation

/// The schema `ForecastPlanningGroupsResponse`.
pub struct ForecastPlanningGroupsResponse {
    /// `entities`: `array of ForecastPlanningGroupResponse`.
    pub entities: ::std::option::Option<
        ::std::vec::Vec<crate::ForecastPlanningGroupResponse>,
    >,
    /// `businessUnitServiceGoalImpact`: `WfmServiceGoalImpactSettings`.
    #[doc(alias = "businessUnitServiceGoalImpact")]
    pub business_unit_service_goal_impact: ::std::option::Option<
        ::std::boxed::Box<crate::WfmServiceGoalImpactSettings>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ForecastPlanningGroupsResponse {
    const EMPTY: Self = Self {
        entities: ::std::option::Option::None,
        business_unit_service_goal_impact: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ForecastPlanningGroupsResponse = &<ForecastPlanningGroupsResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ForecastPlanningGroupsResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("entities", "entities", 0),
            ("businessUnitServiceGoalImpact", "business_unit_service_goal_impact", 0),
        ],
        fields: &[&E.entities, &E.business_unit_service_goal_impact],
    }
};

crate::runtime::model!(ForecastPlanningGroupsResponse);

crate::runtime::setters!(ForecastPlanningGroupsResponse {
    with_entities: entities: ::std::vec::Vec<crate::ForecastPlanningGroupResponse>,
    with_business_unit_service_goal_impact: business_unit_service_goal_impact: ::std::boxed::Box<crate::WfmServiceGoalImpactSettings>,
});
