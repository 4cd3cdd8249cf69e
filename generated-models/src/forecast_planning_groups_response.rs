// @generated from the schema "ForecastPlanningGroupsResponse"; changes made here are lost at the next generation

/// The schema `ForecastPlanningGroupsResponse`.
#[repr(C)]
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

crate::runtime::model!(ForecastPlanningGroupsResponse "ForecastPlanningGroupsResponse" 2 {
    (
        entities: ::std::vec::Vec<crate::ForecastPlanningGroupResponse> = "entities" 0 with_entities,
        business_unit_service_goal_impact: ::std::boxed::Box<crate::WfmServiceGoalImpactSettings> = "businessUnitServiceGoalImpact" 0 with_business_unit_service_goal_impact,
    )
});
