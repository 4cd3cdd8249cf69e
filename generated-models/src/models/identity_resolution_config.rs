// @generated from the schema "IdentityResolutionConfig"; changes made here are lost at the next generation

use crate::WritableStarrableDivision;
use crate::runtime::Extra;

/// The schema `IdentityResolutionConfig`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct IdentityResolutionConfig {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `division`: `WritableStarrableDivision`.
    pub division: Option<Box<WritableStarrableDivision>>,
    /// `resolveIdentities`: `boolean`, required.
    #[doc(alias = "resolveIdentities")]
    pub resolve_identities: Option<bool>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(IdentityResolutionConfig "IdentityResolutionConfig" 4 {
    (
        id: String = "id" with_id read_only,
        division: Box<WritableStarrableDivision> = "division" with_division,
        resolve_identities: bool = "resolveIdentities" with_resolve_identities required,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
