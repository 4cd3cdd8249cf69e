// @generated from the schema "Credential"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::CredentialType;
use crate::runtime::Extra;

/// The schema `Credential`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct Credential {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `type`: `CredentialType`, required.
    pub r#type: Option<Box<CredentialType>>,
    /// `credentialFields`: `map of string`.
    #[doc(alias = "credentialFields")]
    pub credential_fields: Option<BTreeMap<String, String>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(Credential "Credential" 5 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        r#type: Box<CredentialType> = "type" with_type required,
        credential_fields: BTreeMap<String, String> = "credentialFields" with_credential_fields secret,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
