// @generated from the schema "UpdatePlanningGroupRequest"; changes made here are lost at the next generation

/// The schema `UpdatePlanningGroupRequest`.
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

impl crate::runtime::Model for UpdatePlanningGroupRequest {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        route_paths: ::std::option::Option::None,
        service_goal_template_id: ::std::option::Option::None,
        metadata: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &UpdatePlanningGroupRequest = &<UpdatePlanningGroupRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "UpdatePlanningGroupRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("name", "name", 0),
            ("routePaths", "route_paths", 0),
            ("serviceGoalTemplateId", "service_goal_template_id", 0),
            ("metadata", "metadata", 1),
        ],
        fields: &[&E.name, &E.route_paths, &E.service_goal_template_id, &E.metadata],
    }
};

crate::runtime::model!(UpdatePlanningGroupRequest);

crate::runtime::setters!(UpdatePlanningGroupRequest {
    with_name: name: ::std::string::String,
    with_route_paths: route_paths: ::std::boxed::Box<crate::SetWrapperRoutePathRequest>,
    with_service_goal_template_id: service_goal_template_id: ::std::string::String,
    with_metadata: metadata: ::std::boxed::Box<crate::WfmVersionedEntityMetadata>,
});
