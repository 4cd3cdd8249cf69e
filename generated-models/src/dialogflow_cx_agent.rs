// @generated from the schema "DialogflowCXAgent"; changes made here are lost at the next generation

/// The schema `DialogflowCXAgent`.
#[repr(C)]
pub struct DialogflowCXAgent {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `project`: `DialogflowCXProject`.
    pub project: ::std::option::Option<::std::boxed::Box<crate::DialogflowCXProject>>,
    /// `languages`: `array of string`.
    pub languages: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `environments`: `array of DialogflowCXEnvironment`.
    pub environments: ::std::option::Option<
        ::std::vec::Vec<crate::DialogflowCXEnvironment>,
    >,
    /// `integration`: `DomainEntityRef`.
    pub integration: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DialogflowCXAgent "DialogflowCXAgent" 7 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        project: ::std::boxed::Box<crate::DialogflowCXProject> = "project" 0 with_project,
        languages: ::std::vec::Vec<::std::string::String> = "languages" 0 with_languages,
        environments: ::std::vec::Vec<crate::DialogflowCXEnvironment> = "environments" 0 with_environments,
        integration: ::std::boxed::Box<crate::DomainEntityRef> = "integration" 0 with_integration,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
