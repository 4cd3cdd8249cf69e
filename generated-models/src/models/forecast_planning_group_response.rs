// @generated from the schema "ForecastPlanningGroupResponse"; changes made here are lost at the next generation

use crate::{ForecastServiceGoalTemplateResponse, RoutePathResponse};
use crate::runtime::Extra;

/// The schema `ForecastPlanningGroupResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ForecastPlanningGroupResponse {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `routePaths`: `array of RoutePathResponse`.
    #[doc(alias = "routePaths")]
    pub route_paths: Option<Vec<RoutePathResponse>>,
    /// `serviceGoalTemplate`: `ForecastServiceGoalTemplateResponse`.
    #[doc(alias = "serviceGoalTemplate")]
    pub service_goal_template: Option<Box<ForecastServiceGoalTemplateResponse>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ForecastPlanningGroupResponse "ForecastPlanningGroupResponse" 4 {
    (
        id: String = "id" with_id,
        name: String = "name" with_name,
        route_paths: Vec<RoutePathResponse> = "routePaths" with_route_paths,
        service_goal_template: Box<ForecastServiceGoalTemplateResponse> = "serviceGoalTemplate" with_service_goal_template,
    )
});
