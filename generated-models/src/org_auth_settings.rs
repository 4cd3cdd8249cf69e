// @generated from the schema "OrgAuthSettings"; changes made here are lost at the next generation

/// The schema `OrgAuthSettings`.
#[repr(C)]
pub struct OrgAuthSettings {
    /// `multifactorAuthenticationRequired`: `boolean`.
    #[doc(alias = "multifactorAuthenticationRequired")]
    pub multifactor_authentication_required: ::std::option::Option<bool>,
    /// `domainAllowlistEnabled`: `boolean`.
    #[doc(alias = "domainAllowlistEnabled")]
    pub domain_allowlist_enabled: ::std::option::Option<bool>,
    /// `domainAllowlist`: `array of string`.
    #[doc(alias = "domainAllowlist")]
    pub domain_allowlist: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `ipAddressAllowlist`: `array of string`.
    #[doc(alias = "ipAddressAllowlist")]
    pub ip_address_allowlist: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `passwordRequirements`: `PasswordRequirements`.
    #[doc(alias = "passwordRequirements")]
    pub password_requirements: ::std::option::Option<
        ::std::boxed::Box<crate::PasswordRequirements>,
    >,
    /// `inactivityTimeoutExclusions`: `array of string`.
    #[doc(alias = "inactivityTimeoutExclusions")]
    pub inactivity_timeout_exclusions: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(OrgAuthSettings "OrgAuthSettings" 6 {
    (
        multifactor_authentication_required: bool = "multifactorAuthenticationRequired" 0 with_multifactor_authentication_required,
        domain_allowlist_enabled: bool = "domainAllowlistEnabled" 0 with_domain_allowlist_enabled,
        domain_allowlist: ::std::vec::Vec<::std::string::String> = "domainAllowlist" 0 with_domain_allowlist,
        ip_address_allowlist: ::std::vec::Vec<::std::string::String> = "ipAddressAllowlist" 0 with_ip_address_allowlist,
        password_requirements: ::std::boxed::Box<crate::PasswordRequirements> = "passwordRequirements" 0 with_password_requirements,
        inactivity_timeout_exclusions: ::std::vec::Vec<::std::string::String> = "inactivityTimeoutExclusions" 0 with_inactivity_timeout_exclusions,
    )
});
