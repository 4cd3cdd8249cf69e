// @generated from the schema "LicenseDefinition"; changes made here are lost at the next generation

/// The schema `LicenseDefinition`.
pub struct LicenseDefinition {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `permissions`: `Permissions`.
    pub permissions: ::std::option::Option<::std::boxed::Box<crate::Permissions>>,
    /// `prerequisites`: `array of AddressableLicenseDefinition`.
    pub prerequisites: ::std::option::Option<
        ::std::vec::Vec<crate::AddressableLicenseDefinition>,
    >,
    /// `comprises`: `array of LicenseDefinition`.
    pub comprises: ::std::option::Option<::std::vec::Vec<crate::LicenseDefinition>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for LicenseDefinition {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        description: ::std::option::Option::None,
        permissions: ::std::option::Option::None,
        prerequisites: ::std::option::Option::None,
        comprises: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &LicenseDefinition = &<LicenseDefinition as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "LicenseDefinition",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("description", "description", 0),
            ("permissions", "permissions", 0),
            ("prerequisites", "prerequisites", 0),
            ("comprises", "comprises", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.description,
            &E.permissions,
            &E.prerequisites,
            &E.comprises,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(LicenseDefinition);

crate::runtime::setters!(LicenseDefinition {
    with_id: id: ::std::string::String,
    with_description: description: ::std::string::String,
    with_permissions: permissions: ::std::boxed::Box<crate::Permissions>,
    with_prerequisites: prerequisites: ::std::vec::Vec<crate::AddressableLicenseDefinition>,
    with_comprises: comprises: ::std::vec::Vec<crate::LicenseDefinition>,
    with_self_uri: self_uri: ::std::string::String,
});
