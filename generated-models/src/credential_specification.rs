// @generated from the schema "CredentialSpecification"; changes made here are lost at the next generation

/// The schema `CredentialSpecification`.
pub struct CredentialSpecification {
    /// `required`: `boolean`, read-only.
    pub required: ::std::option::Option<bool>,
    /// `title`: `string`, read-only.
    pub title: ::std::option::Option<::std::string::String>,
    /// `credentialTypes`: `array of string`, read-only.
    #[doc(alias = "credentialTypes")]
    pub credential_types: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for CredentialSpecification {
    const EMPTY: Self = Self {
        required: ::std::option::Option::None,
        title: ::std::option::Option::None,
        credential_types: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CredentialSpecification = &<CredentialSpecification as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CredentialSpecification",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("required", "required", 2),
            ("title", "title", 2),
            ("credentialTypes", "credential_types", 2),
        ],
        fields: &[&E.required, &E.title, &E.credential_types],
    }
};

crate::runtime::model!(CredentialSpecification);

crate::runtime::setters!(CredentialSpecification {
    with_required: required: bool,
    with_title: title: ::std::string::String,
    with_credential_types: credential_types: ::std::vec::Vec<::std::string::String>,
});
