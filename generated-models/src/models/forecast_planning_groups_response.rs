// @generated from the schema "ForecastPlanningGroupsResponse"; changes made here are lost at the next generation

use crate::{ForecastPlanningGroupResponse, WfmServiceGoalImpactSettings};
use crate::runtime::Extra;

/// The schema `ForecastPlanningGroupsResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ForecastPlanningGroupsResponse {
    /// `entities`: `array of ForecastPlanningGroupResponse`.
    pub entities: Option<Vec<ForecastPlanningGroupResponse>>,
    /// `businessUnitServiceGoalImpact`: `WfmServiceGoalImpactSettings`.
    #[doc(alias = "businessUnitServiceGoalImpact")]
    pub business_unit_service_goal_impact: Option<Box<WfmServiceGoalImpactSettings>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ForecastPlanningGroupsResponse "ForecastPlanningGroupsResponse" 2 {
    (
        entities: Vec<ForecastPlanningGroupResponse> = "entities" with_entities,
        business_unit_service_goal_impact: Box<WfmServiceGoalImpactSettings> = "businessUnitServiceGoalImpact" with_business_unit_service_goal_impact,
    )
});
