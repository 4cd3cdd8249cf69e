// @generated from the schema "ForecastPlanningGroupResponse"; changes made here are lost at the next generation

/// The schema `ForecastPlanningGroupResponse`.
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

impl crate::runtime::Model for ForecastPlanningGroupResponse {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        route_paths: ::std::option::Option::None,
        service_goal_template: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ForecastPlanningGroupResponse = &<ForecastPlanningGroupResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ForecastPlanningGroupResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("name", "name", 0),
            ("routePaths", "route_paths", 0),
            ("serviceGoalTemplate", "service_goal_template", 0),
        ],
        fields: &[&E.id, &E.name, &E.route_paths, &E.service_goal_template],
    }
};

crate::runtime::model!(ForecastPlanningGroupResponse);

crate::runtime::setters!(ForecastPlanningGroupResponse {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_route_paths: route_paths: ::std::vec::Vec<crate::RoutePathResponse>,
    with_service_goal_template: service_goal_template: ::std::boxed::Box<crate::ForecastServiceGoalTemplateResponse>,
});
