// @generated from the schema "PlanningGroup"; changes made here are lost at the next generation

/// The schema `PlanningGroup`.
#[repr(C)]
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

crate::runtime::model!(PlanningGroup "PlanningGroup" 6 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        service_goal_template: ::std::boxed::Box<crate::ServiceGoalTemplateReference> = "serviceGoalTemplate" 0 with_service_goal_template,
        route_paths: ::std::vec::Vec<crate::RoutePathResponse> = "routePaths" 0 with_route_paths,
        metadata: ::std::boxed::Box<crate::WfmVersionedEntityMetadata> = "metadata" 0 with_metadata,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
