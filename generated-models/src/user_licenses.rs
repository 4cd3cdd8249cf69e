// @generated from the schema "UserLicenses"; changes made here are lost at the next generation

/// The schema `UserLicenses`.
pub struct UserLicenses {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `licenses`: `array of string`.
    pub licenses: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for UserLicenses {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        licenses: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &UserLicenses = &<UserLicenses as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "UserLicenses",
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

crate::runtime::model!(UserLicenses);

crate::runtime::setters!(UserLicenses {
    with_id: id: ::std::string::String,
    with_licenses: licenses: ::std::vec::Vec<::std::string::String>,
    with_self_uri: self_uri: ::std::string::String,
});
