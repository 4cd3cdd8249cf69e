// @generated from the schema "PlanningGroup"; changes made here are lost at the next generation

use crate::{RoutePathResponse, ServiceGoalTemplateReference, WfmVersionedEntityMetadata};
use crate::runtime::Extra;

/// The schema `PlanningGroup`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct PlanningGroup {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `serviceGoalTemplate`: `ServiceGoalTemplateReference`.
    #[doc(alias = "serviceGoalTemplate")]
    pub service_goal_template: Option<Box<ServiceGoalTemplateReference>>,
    /// `routePaths`: `array of RoutePathResponse`.
    #[doc(alias = "routePaths")]
    pub route_paths: Option<Vec<RoutePathResponse>>,
    /// `metadata`: `WfmVersionedEntityMetadata`.
    pub metadata: Option<Box<WfmVersionedEntityMetadata>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(PlanningGroup "PlanningGroup" 6 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        service_goal_template: Box<ServiceGoalTemplateReference> = "serviceGoalTemplate" with_service_goal_template,
        route_paths: Vec<RoutePathResponse> = "routePaths" with_route_paths,
        metadata: Box<WfmVersionedEntityMetadata> = "metadata" with_metadata,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
