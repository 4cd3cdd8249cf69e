// @generated from the schema "LicenseUser"; changes made here are lost at the next generation

/// The schema `LicenseUser`.
pub struct LicenseUser {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `licenses`: `array of LicenseDefinition`.
    pub licenses: ::std::option::Option<::std::vec::Vec<crate::LicenseDefinition>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for LicenseUser {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        licenses: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &LicenseUser = &<LicenseUser as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "LicenseUser",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("licenses", "licenses", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[&E.id, &E.licenses, &E.self_uri],
    }
};

crate::runtime::model!(LicenseUser);

crate::runtime::setters!(LicenseUser {
    with_id: id: ::std::string::String,
    with_licenses: licenses: ::std::vec::Vec<crate::LicenseDefinition>,
    with_self_uri: self_uri: ::std::string::String,
});
