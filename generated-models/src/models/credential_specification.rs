// @generated from the schema "CredentialSpecification"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `CredentialSpecification`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CredentialSpecification {
    /// `required`: `boolean`, read-only.
    pub required: Option<bool>,
    /// `title`: `string`, read-only.
    pub title: Option<String>,
    /// `credentialTypes`: `array of string`, read-only.
    #[doc(alias = "credentialTypes")]
    pub credential_types: Option<Vec<String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CredentialSpecification "CredentialSpecification" 3 {
    (
        required: bool = "required" with_required read_only,
        title: String = "title" with_title read_only,
        credential_types: Vec<String> = "credentialTypes" with_credential_types read_only,
    )
});
