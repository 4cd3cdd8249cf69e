// @generated from the schema "OrgAuthSettings"; changes made here are lost at the next generation

use crate::PasswordRequirements;
use crate::runtime::Extra;

/// The schema `OrgAuthSettings`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct OrgAuthSettings {
    /// `multifactorAuthenticationRequired`: `boolean`.
    #[doc(alias = "multifactorAuthenticationRequired")]
    pub multifactor_authentication_required: Option<bool>,
    /// `domainAllowlistEnabled`: `boolean`.
    #[doc(alias = "domainAllowlistEnabled")]
    pub domain_allowlist_enabled: Option<bool>,
    /// `domainAllowlist`: `array of string`.
    #[doc(alias = "domainAllowlist")]
    pub domain_allowlist: Option<Vec<String>>,
    /// `ipAddressAllowlist`: `array of string`.
    #[doc(alias = "ipAddressAllowlist")]
    pub ip_address_allowlist: Option<Vec<String>>,
    /// `passwordRequirements`: `PasswordRequirements`.
    #[doc(alias = "passwordRequirements")]
    pub password_requirements: Option<Box<PasswordRequirements>>,
    /// `inactivityTimeoutExclusions`: `array of string`.
    #[doc(alias = "inactivityTimeoutExclusions")]
    pub inactivity_timeout_exclusions: Option<Vec<String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(OrgAuthSettings "OrgAuthSettings" 6 {
    (
        multifactor_authentication_required: bool = "multifactorAuthenticationRequired" with_multifactor_authentication_required,
        domain_allowlist_enabled: bool = "domainAllowlistEnabled" with_domain_allowlist_enabled,
        domain_allowlist: Vec<String> = "domainAllowlist" with_domain_allowlist,
        ip_address_allowlist: Vec<String> = "ipAddressAllowlist" with_ip_address_allowlist,
        password_requirements: Box<PasswordRequirements> = "passwordRequirements" with_password_requirements,
        inactivity_timeout_exclusions: Vec<String> = "inactivityTimeoutExclusions" with_inactivity_timeout_exclusions,
    )
});
