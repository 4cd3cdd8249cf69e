// @generated from the schema "DialogflowCXAgent"; changes made here are lost at the next generation

/// The schema `DialogflowCXAgent`.
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

impl crate::runtime::Model for DialogflowCXAgent {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        project: ::std::option::Option::None,
        languages: ::std::option::Option::None,
        environments: ::std::option::Option::None,
        integration: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DialogflowCXAgent = &<DialogflowCXAgent as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DialogflowCXAgent",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("project", "project", 0),
            ("languages", "languages", 0),
            ("environments", "environments", 0),
            ("integration", "integration", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.project,
            &E.languages,
            &E.environments,
            &E.integration,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(DialogflowCXAgent);

crate::runtime::setters!(DialogflowCXAgent {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_project: project: ::std::boxed::Box<crate::DialogflowCXProject>,
    with_languages: languages: ::std::vec::Vec<::std::string::String>,
    with_environments: environments: ::std::vec::Vec<crate::DialogflowCXEnvironment>,
    with_integration: integration: ::std::boxed::Box<crate::DomainEntityRef>,
    with_self_uri: self_uri: ::std::string::String,
});
