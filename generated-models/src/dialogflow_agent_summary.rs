// @generated from the schema "DialogflowAgentSummary"; changes made here are lost at the next generation

/// The schema `DialogflowAgentSummary`.
pub struct DialogflowAgentSummary {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `project`: `DialogflowProject`.
    pub project: ::std::option::Option<::std::boxed::Box<crate::DialogflowProject>>,
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

impl crate::runtime::Model for DialogflowAgentSummary {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        project: ::std::option::Option::None,
        description: ::std::option::Option::None,
        integration: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DialogflowAgentSummary = &<DialogflowAgentSummary as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DialogflowAgentSummary",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("project", "project", 0),
            ("description", "description", 0),
            ("integration", "integration", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.project,
            &E.description,
            &E.integration,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(DialogflowAgentSummary);

crate::runtime::setters!(DialogflowAgentSummary {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_project: project: ::std::boxed::Box<crate::DialogflowProject>,
    with_description: description: ::std::string::String,
    with_integration: integration: ::std::boxed::Box<crate::DomainEntityRef>,
    with_self_uri: self_uri: ::std::string::String,
});
