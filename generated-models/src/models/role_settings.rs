// @generated from the schema "RoleSettings"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `RoleSettings`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct RoleSettings {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `backfillEnabled`: `boolean`.
    #[doc(alias = "backfillEnabled")]
    pub backfill_enabled: Option<bool>,
    /// `authorizationGrantDivisionAware`: `boolean`.
    #[doc(alias = "authorizationGrantDivisionAware")]
    pub authorization_grant_division_aware: Option<bool>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(RoleSettings "RoleSettings" 4 {
    (
        id: String = "id" with_id read_only,
        backfill_enabled: bool = "backfillEnabled" with_backfill_enabled,
        authorization_grant_division_aware: bool = "authorizationGrantDivisionAware" with_authorization_grant_division_aware,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
