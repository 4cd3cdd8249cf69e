// @generated from the schema "DialogflowAgent"; changes made here are lost at the next generation

/// The schema `DialogflowAgent`.
#[repr(C)]
pub struct DialogflowAgent {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `project`: `DialogflowProject`.
    pub project: ::std::option::Option<::std::boxed::Box<crate::DialogflowProject>>,
    /// `languages`: `array of string`.
    pub languages: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `intents`: `array of DialogflowIntent`.
    pub intents: ::std::option::Option<::std::vec::Vec<crate::DialogflowIntent>>,
    /// `environments`: `array of string`.
    pub environments: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `integration`: `DomainEntityRef`.
    pub integration: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DialogflowAgent "DialogflowAgent" 8 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        project: ::std::boxed::Box<crate::DialogflowProject> = "project" 0 with_project,
        languages: ::std::vec::Vec<::std::string::String> = "languages" 0 with_languages,
        intents: ::std::vec::Vec<crate::DialogflowIntent> = "intents" 0 with_intents,
        environments: ::std::vec::Vec<::std::string::String> = "environments" 0 with_environments,
        integration: ::std::boxed::Box<crate::DomainEntityRef> = "integration" 0 with_integration,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
