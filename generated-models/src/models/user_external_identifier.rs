// @generated from the schema "UserExternalIdentifier"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `UserExternalIdentifier`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct UserExternalIdentifier {
    /// `authorityName`: `string`, required.
    #[doc(alias = "authorityName")]
    pub authority_name: Option<String>,
    /// `externalKey`: `string`, required.
    #[doc(alias = "externalKey")]
    pub external_key: Option<String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(UserExternalIdentifier "UserExternalIdentifier" 3 {
    (
        authority_name: String = "authorityName" with_authority_name required,
        external_key: String = "externalKey" with_external_key required,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
