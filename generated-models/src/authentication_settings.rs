// @generated from the schema "AuthenticationSettings"; changes made here are lost at the next generation

/// The schema `AuthenticationSettings`.
#[repr(C)]
pub struct AuthenticationSettings {
    /// `enabled`: `boolean`, required.
    pub enabled: ::std::option::Option<bool>,
    /// `integrationId`: `string`, required.
    #[doc(alias = "integrationId")]
    pub integration_id: ::std::option::Option<::std::string::String>,
    /// `allowSessionUpgrade`: `boolean`.
    #[doc(alias = "allowSessionUpgrade")]
    pub allow_session_upgrade: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AuthenticationSettings "AuthenticationSettings" 3 {
    (
        enabled: bool = "enabled" 1 with_enabled,
        integration_id: ::std::string::String = "integrationId" 1 with_integration_id,
        allow_session_upgrade: bool = "allowSessionUpgrade" 0 with_allow_session_upgrade,
    )
});
