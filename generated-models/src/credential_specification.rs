// @generated from the schema "CredentialSpecification"; changes made here are lost at the next generation

/// The schema `CredentialSpecification`.
#[repr(C)]
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

crate::runtime::model!(CredentialSpecification "CredentialSpecification" 3 {
    (
        required: bool = "required" 2 with_required,
        title: ::std::string::String = "title" 2 with_title,
        credential_types: ::std::vec::Vec<::std::string::String> = "credentialTypes" 2 with_credential_types,
    )
});
