// @generated from the schema "CreateIntegrationRequest"; changes made here are lost at the next generation

/// The schema `CreateIntegrationRequest`.
pub struct CreateIntegrationRequest {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `integrationType`: `IntegrationType`, required.
    #[doc(alias = "integrationType")]
    pub integration_type: ::std::option::Option<
        ::std::boxed::Box<crate::IntegrationType>,
    >,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for CreateIntegrationRequest {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        integration_type: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CreateIntegrationRequest = &<CreateIntegrationRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CreateIntegrationRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 1),
            ("integrationType", "integration_type", 1),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[&E.id, &E.name, &E.integration_type, &E.self_uri],
    }
};

crate::runtime::model!(CreateIntegrationRequest);

crate::runtime::setters!(CreateIntegrationRequest {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_integration_type: integration_type: ::std::boxed::Box<crate::IntegrationType>,
    with_self_uri: self_uri: ::std::string::String,
});
