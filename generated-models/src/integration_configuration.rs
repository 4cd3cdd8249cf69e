// @generated from the schema "IntegrationConfiguration"; changes made here are lost at the next generation

/// The schema `IntegrationConfiguration`.
pub struct IntegrationConfiguration {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `version`: `integer (int32)`, required.
    pub version: ::std::option::Option<i32>,
    /// `properties`: `object`, required.
    pub properties: ::std::option::Option<::serde_json::Value>,
    /// `advanced`: `object`, required.
    pub advanced: ::std::option::Option<::serde_json::Value>,
    /// `notes`: `string`, required.
    pub notes: ::std::option::Option<::std::string::String>,
    /// `credentials`: `map of CredentialInfo`, required.
    pub credentials: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, crate::CredentialInfo>,
    >,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for IntegrationConfiguration {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        version: ::std::option::Option::None,
        properties: ::std::option::Option::None,
        advanced: ::std::option::Option::None,
        notes: ::std::option::Option::None,
        credentials: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &IntegrationConfiguration = &<IntegrationConfiguration as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "IntegrationConfiguration",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 1),
            ("version", "version", 1),
            ("properties", "properties", 1),
            ("advanced", "advanced", 1),
            ("notes", "notes", 1),
            ("credentials", "credentials", 1),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.version,
            &E.properties,
            &E.advanced,
            &E.notes,
            &E.credentials,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(IntegrationConfiguration);

crate::runtime::setters!(IntegrationConfiguration {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_version: version: i32,
    with_properties: properties: ::serde_json::Value,
    with_advanced: advanced: ::serde_json::Value,
    with_notes: notes: ::std::string::String,
    with_credentials: credentials: ::std::collections::BTreeMap<::std::string::String, crate::CredentialInfo>,
    with_self_uri: self_uri: ::std::string::String,
});
