// @generated from the schema "DialogflowCXAgentSummary"; changes made here are lost at the next generation

/// The schema `DialogflowCXAgentSummary`.
#[repr(C)]
pub struct DialogflowCXAgentSummary {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `project`: `DialogflowCXProject`.
    pub project: ::std::option::Option<::std::boxed::Box<crate::DialogflowCXProject>>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `integration`: `DomainEntityRef`.
    pub integration: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DialogflowCXAgentSummary "DialogflowCXAgentSummary" 6 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        project: ::std::boxed::Box<crate::DialogflowCXProject> = "project" 0 with_project,
        description: ::std::string::String = "description" 0 with_description,
        integration: ::std::boxed::Box<crate::DomainEntityRef> = "integration" 0 with_integration,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
