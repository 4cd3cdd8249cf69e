// @generated from the schema "CreatePlanningGroupRequest"; changes made here are lost at the next generation

use crate::RoutePathRequest;
use crate::runtime::Extra;

/// The schema `CreatePlanningGroupRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CreatePlanningGroupRequest {
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `routePaths`: `array of RoutePathRequest`, required.
    #[doc(alias = "routePaths")]
    pub route_paths: Option<Vec<RoutePathRequest>>,
    /// `serviceGoalTemplateId`: `string`, required.
    #[doc(alias = "serviceGoalTemplateId")]
    pub service_goal_template_id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CreatePlanningGroupRequest "CreatePlanningGroupRequest" 3 {
    (
        name: String = "name" with_name required,
        route_paths: Vec<RoutePathRequest> = "routePaths" with_route_paths required,
        service_goal_template_id: String = "serviceGoalTemplateId" with_service_goal_template_id required,
    )
});
