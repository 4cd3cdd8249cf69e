// @generated from the schema "LocalEncryptionConfiguration"; changes made here are lost at the next generation

/// The schema `LocalEncryptionConfiguration`.
pub struct LocalEncryptionConfiguration {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `url`: `string`, required.
    pub url: ::std::option::Option<::std::string::String>,
    /// `apiId`: `string`, required.
    #[doc(alias = "apiId")]
    pub api_id: ::std::option::Option<::std::string::String>,
    /// `apiKey`: `string`, required.
    #[doc(alias = "apiKey")]
    pub api_key: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for LocalEncryptionConfiguration {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        url: ::std::option::Option::None,
        api_id: ::std::option::Option::None,
        api_key: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &LocalEncryptionConfiguration = &<LocalEncryptionConfiguration as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "LocalEncryptionConfiguration",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("url", "url", 1),
            ("apiId", "api_id", 1),
            ("apiKey", "api_key", 1),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[&E.id, &E.name, &E.url, &E.api_id, &E.api_key, &E.self_uri],
    }
};

crate::runtime::model!(LocalEncryptionConfiguration);

crate::runtime::setters!(LocalEncryptionConfiguration {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_url: url: ::std::string::String,
    with_api_id: api_id: ::std::string::String,
    with_api_key: api_key: ::std::string::String,
    with_self_uri: self_uri: ::std::string::String,
});
