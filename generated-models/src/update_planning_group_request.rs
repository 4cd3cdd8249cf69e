// @generated from the schema "UpdatePlanningGroupRequest"; changes made here are lost at the next generation

/// The schema `UpdatePlanningGroupRequest`.
#[repr(C)]
pub struct UpdatePlanningGroupRequest {
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `routePaths`: `SetWrapperRoutePathRequest`.
    #[doc(alias = "routePaths")]
    pub route_paths: ::std::option::Option<
        ::std::boxed::Box<crate::SetWrapperRoutePathRequest>,
    >,
    /// `serviceGoalTemplateId`: `string`.
    #[doc(alias = "serviceGoalTemplateId")]
    pub service_goal_template_id: ::std::option::Option<::std::string::String>,
    /// `metadata`: `WfmVersionedEntityMetadata`, required.
    pub metadata: ::std::option::Option<
        ::std::boxed::Box<crate::WfmVersionedEntityMetadata>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(UpdatePlanningGroupRequest "UpdatePlanningGroupRequest" 4 {
    (
        name: ::std::string::String = "name" 0 with_name,
        route_paths: ::std::boxed::Box<crate::SetWrapperRoutePathRequest> = "routePaths" 0 with_route_paths,
        service_goal_template_id: ::std::string::String = "serviceGoalTemplateId" 0 with_service_goal_template_id,
        metadata: ::std::boxed::Box<crate::WfmVersionedEntityMetadata> = "metadata" 1 with_metadata,
    )
});
