// @generated from the schema "AuthzGrantRole"; changes made here are lost at the next generation

/// The schema `AuthzGrantRole`.
pub struct AuthzGrantRole {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `policies`: `array of AuthzGrantPolicy`.
    pub policies: ::std::option::Option<::std::vec::Vec<crate::AuthzGrantPolicy>>,
    /// `default`: `boolean`.
    pub default: ::std::option::Option<bool>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AuthzGrantRole {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        description: ::std::option::Option::None,
        policies: ::std::option::Option::None,
        default: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AuthzGrantRole = &<AuthzGrantRole as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AuthzGrantRole",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("description", "description", 0),
            ("policies", "policies", 0),
            ("default", "default", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[&E.id, &E.name, &E.description, &E.policies, &E.default, &E.self_uri],
    }
};

crate::runtime::model!(AuthzGrantRole);

crate::runtime::setters!(AuthzGrantRole {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_description: description: ::std::string::String,
    with_policies: policies: ::std::vec::Vec<crate::AuthzGrantPolicy>,
    with_default: default: bool,
    with_self_uri: self_uri: ::std::string::String,
});
