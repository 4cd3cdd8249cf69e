// @generated from the schema "PlanningGroup"; changes made here are lost at the next generation

/// The schema `PlanningGroup`.
pub struct PlanningGroup {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `serviceGoalTemplate`: `ServiceGoalTemplateReference`.
    #[doc(alias = "serviceGoalTemplate")]
    pub service_goal_template: ::std::option::Option<
        ::std::boxed::Box<crate::ServiceGoalTemplateReference>,
    >,
    /// `routePaths`: `array of RoutePathResponse`.
    #[doc(alias = "routePaths")]
    pub route_paths: ::std::option::Option<::std::vec::Vec<crate::RoutePathResponse>>,
    /// `metadata`: `WfmVersionedEntityMetadata`.
    pub metadata: ::std::option::Option<
        ::std::boxed::Box<crate::WfmVersionedEntityMetadata>,
    >,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for PlanningGroup {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        service_goal_template: ::std::option::Option::None,
        route_paths: ::std::option::Option::None,
        metadata: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &PlanningGroup = &<PlanningGroup as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "PlanningGroup",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("serviceGoalTemplate", "service_goal_template", 0),
            ("routePaths", "route_paths", 0),
            ("metadata", "metadata", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.service_goal_template,
            &E.route_paths,
            &E.metadata,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(PlanningGroup);

crate::runtime::setters!(PlanningGroup {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_service_goal_template: service_goal_template: ::std::boxed::Box<crate::ServiceGoalTemplateReference>,
    with_route_paths: route_paths: ::std::vec::Vec<crate::RoutePathResponse>,
    with_metadata: metadata: ::std::boxed::Box<crate::WfmVersionedEntityMetadata>,
    with_self_uri: self_uri: ::std::string::String,
});
