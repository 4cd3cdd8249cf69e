// @generated from the schema "AuthzSubject"; changes made here are lost at the next generation

/// The schema `AuthzSubject`.
pub struct AuthzSubject {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `grants`: `array of AuthzGrant`.
    pub grants: ::std::option::Option<::std::vec::Vec<crate::AuthzGrant>>,
    /// `version`: `integer (int32)`.
    pub version: ::std::option::Option<i32>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AuthzSubject {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        grants: ::std::option::Option::None,
        version: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AuthzSubject = &<AuthzSubject as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AuthzSubject",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("grants", "grants", 0),
            ("version", "version", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[&E.id, &E.name, &E.grants, &E.version, &E.self_uri],
    }
};

crate::runtime::model!(AuthzSubject);

crate::runtime::setters!(AuthzSubject {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_grants: grants: ::std::vec::Vec<crate::AuthzGrant>,
    with_version: version: i32,
    with_self_uri: self_uri: ::std::string::String,
});
