// @generated from the schema "ForecastPlanningGroupResponse"; changes made here are lost at the next generation

/// The schema `ForecastPlanningGroupResponse`.
#[repr(C)]
pub struct ForecastPlanningGroupResponse {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `routePaths`: `array of RoutePathResponse`.
    #[doc(alias = "routePaths")]
    pub route_paths: ::std::option::Option<::std::vec::Vec<crate::RoutePathResponse>>,
    /// `serviceGoalTemplate`: `ForecastServiceGoalTemplateResponse`.
    #[doc(alias = "serviceGoalTemplate")]
    pub service_goal_template: ::std::option::Option<
        ::std::boxed::Box<crate::ForecastServiceGoalTemplateResponse>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ForecastPlanningGroupResponse "ForecastPlanningGroupResponse" 4 {
    (
        id: ::std::string::String = "id" 0 with_id,
        name: ::std::string::String = "name" 0 with_name,
        route_paths: ::std::vec::Vec<crate::RoutePathResponse> = "routePaths" 0 with_route_paths,
        service_goal_template: ::std::boxed::Box<crate::ForecastServiceGoalTemplateResponse> = "serviceGoalTemplate" 0 with_service_goal_template,
    )
});
