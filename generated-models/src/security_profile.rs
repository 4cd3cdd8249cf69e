// @generated from the schema "SecurityProfile"; changes made here are lost at the next generation

/// The schema `SecurityProfile`.
pub struct SecurityProfile {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `permissions`: `array of string`.
    pub permissions: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for SecurityProfile {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        permissions: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SecurityProfile = &<SecurityProfile as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SecurityProfile",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("permissions", "permissions", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[&E.id, &E.name, &E.permissions, &E.self_uri],
    }
};

crate::runtime::model!(SecurityProfile);

crate::runtime::setters!(SecurityProfile {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_permissions: permissions: ::std::vec::Vec<::std::string::String>,
    with_self_uri: self_uri: ::std::string::String,
});
