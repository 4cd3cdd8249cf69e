// @generated from the schema "UserExternalIdentifier"; changes made here are lost at the next generation

/// The schema `UserExternalIdentifier`.
pub struct UserExternalIdentifier {
    /// `authorityName`: `string`, required.
    #[doc(alias = "authorityName")]
    pub authority_name: ::std::option::Option<::std::string::String>,
    /// `externalKey`: `string`, required.
    #[doc(alias = "externalKey")]
    pub external_key: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for UserExternalIdentifier {
    const EMPTY: Self = Self {
        authority_name: ::std::option::Option::None,
        external_key: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &UserExternalIdentifier = &<UserExternalIdentifier as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "UserExternalIdentifier",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("authorityName", "authority_name", 1),
            ("externalKey", "external_key", 1),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[&E.authority_name, &E.external_key, &E.self_uri],
    }
};

crate::runtime::model!(UserExternalIdentifier);

crate::runtime::setters!(UserExternalIdentifier {
    with_authority_name: authority_name: ::std::string::String,
    with_external_key: external_key: ::std::string::String,
    with_self_uri: self_uri: ::std::string::String,
});
