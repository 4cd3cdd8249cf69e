// @generated from the schema "UpdatePlanningGroupRequest"; changes made here are lost at the next generation

use crate::{SetWrapperRoutePathRequest, WfmVersionedEntityMetadata};
use crate::runtime::Extra;

/// The schema `UpdatePlanningGroupRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct UpdatePlanningGroupRequest {
    /// `name`: `string`.
    pub name: Option<String>,
    /// `routePaths`: `SetWrapperRoutePathRequest`.
    #[doc(alias = "routePaths")]
    pub route_paths: Option<Box<SetWrapperRoutePathRequest>>,
    /// `serviceGoalTemplateId`: `string`.
    #[doc(alias = "serviceGoalTemplateId")]
    pub service_goal_template_id: Option<String>,
    /// `metadata`: `WfmVersionedEntityMetadata`, required.
    pub metadata: Option<Box<WfmVersionedEntityMetadata>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(UpdatePlanningGroupRequest "UpdatePlanningGroupRequest" 4 {
    (
        name: String = "name" with_name,
        route_paths: Box<SetWrapperRoutePathRequest> = "routePaths" with_route_paths,
        service_goal_template_id: String = "serviceGoalTemplateId" with_service_goal_template_id,
        metadata: Box<WfmVersionedEntityMetadata> = "metadata" with_metadata required,
    )
});
