// @generated from the schema "WebDeploymentConfigurationVersionEntityRef"; changes made here are lost at the next generation

/// The schema `WebDeploymentConfigurationVersionEntityRef`.
pub struct WebDeploymentConfigurationVersionEntityRef {
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// `version`: `string`, required.
    pub version: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WebDeploymentConfigurationVersionEntityRef {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        version: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WebDeploymentConfigurationVersionEntityRef = &<WebDeploymentConfigurationVersionEntityRef as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WebDeploymentConfigurationVersionEntityRef",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 1),
            ("name", "name", 0),
            ("selfUri", "self_uri", 0),
            ("version", "version", 1),
        ],
        fields: &[&E.id, &E.name, &E.self_uri, &E.version],
    }
};

crate::runtime::model!(WebDeploymentConfigurationVersionEntityRef);

crate::runtime::setters!(WebDeploymentConfigurationVersionEntityRef {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_self_uri: self_uri: ::std::string::String,
    with_version: version: ::std::string::String,
});
