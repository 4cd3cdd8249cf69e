// @generated from the schema "AuthenticationSettings"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `AuthenticationSettings`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AuthenticationSettings {
    /// `enabled`: `boolean`, required.
    pub enabled: Option<bool>,
    /// `integrationId`: `string`, required.
    #[doc(alias = "integrationId")]
    pub integration_id: Option<String>,
    /// `allowSessionUpgrade`: `boolean`.
    #[doc(alias = "allowSessionUpgrade")]
    pub allow_session_upgrade: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AuthenticationSettings "AuthenticationSettings" 3 {
    (
        enabled: bool = "enabled" with_enabled required,
        integration_id: String = "integrationId" with_integration_id required,
        allow_session_upgrade: bool = "allowSessionUpgrade" with_allow_session_upgrade,
    )
});
