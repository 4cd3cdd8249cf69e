// @generated from the schema "CreatePlanningGroupRequest"; changes made here are lost at the next generation

/// The schema `CreatePlanningGroupRequest`.
#[repr(C)]
pub struct CreatePlanningGroupRequest {
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `routePaths`: `array of RoutePathRequest`, required.
    #[doc(alias = "routePaths")]
    pub route_paths: ::std::option::Option<::std::vec::Vec<crate::RoutePathRequest>>,
    /// `serviceGoalTemplateId`: `string`, required.
    #[doc(alias = "serviceGoalTemplateId")]
    pub service_goal_template_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CreatePlanningGroupRequest "CreatePlanningGroupRequest" 3 {
    (
        name: ::std::string::String = "name" 1 with_name,
        route_paths: ::std::vec::Vec<crate::RoutePathRequest> = "routePaths" 1 with_route_paths,
        service_goal_template_id: ::std::string::String = "serviceGoalTemplateId" 1 with_service_goal_template_id,
    )
});
