// @generated from the schema "CreatePlanningGroupRequest"; changes made here are lost at the next generation

/// The schema `CreatePlanningGroupRequest`.
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

impl crate::runtime::Model for CreatePlanningGroupRequest {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        route_paths: ::std::option::Option::None,
        service_goal_template_id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CreatePlanningGroupRequest = &<CreatePlanningGroupRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CreatePlanningGroupRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("name", "name", 1),
            ("routePaths", "route_paths", 1),
            ("serviceGoalTemplateId", "service_goal_template_id", 1),
        ],
        fields: &[&E.name, &E.route_paths, &E.service_goal_template_id],
    }
};

crate::runtime::model!(CreatePlanningGroupRequest);

crate::runtime::setters!(CreatePlanningGroupRequest {
    with_name: name: ::std::string::String,
    with_route_paths: route_paths: ::std::vec::Vec<crate::RoutePathRequest>,
    with_service_goal_template_id: service_goal_template_id: ::std::string::String,
});
