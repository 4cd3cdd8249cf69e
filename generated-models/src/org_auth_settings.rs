// @generated from the schema "OrgAuthSettings"; changes made here are lost at the next generation

/// The schema `OrgAuthSettings`.
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

impl crate::runtime::Model for OrgAuthSettings {
    const EMPTY: Self = Self {
        multifactor_authentication_required: ::std::option::Option::None,
        domain_allowlist_enabled: ::std::option::Option::None,
        domain_allowlist: ::std::option::Option::None,
        ip_address_allowlist: ::std::option::Option::None,
        password_requirements: ::std::option::Option::None,
        inactivity_timeout_exclusions: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &OrgAuthSettings = &<OrgAuthSettings as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "OrgAuthSettings",
        empty: E,
        extra: &E.extra,
        properties: &[
            (
                "multifactorAuthenticationRequired",
                "multifactor_authentication_required",
                0,
            ),
            ("domainAllowlistEnabled", "domain_allowlist_enabled", 0),
            ("domainAllowlist", "domain_allowlist", 0),
            ("ipAddressAllowlist", "ip_address_allowlist", 0),
            ("passwordRequirements", "password_requirements", 0),
            ("inactivityTimeoutExclusions", "inactivity_timeout_exclusions", 0),
        ],
        fields: &[
            &E.multifactor_authentication_required,
            &E.domain_allowlist_enabled,
            &E.domain_allowlist,
            &E.ip_address_allowlist,
            &E.password_requirements,
            &E.inactivity_timeout_exclusions,
        ],
    }
};

crate::runtime::model!(OrgAuthSettings);

crate::runtime::setters!(OrgAuthSettings {
    with_multifactor_authentication_required: multifactor_authentication_required: bool,
    with_domain_allowlist_enabled: domain_allowlist_enabled: bool,
    with_domain_allowlist: domain_allowlist: ::std::vec::Vec<::std::string::String>,
    with_ip_address_allowlist: ip_address_allowlist: ::std::vec::Vec<::std::string::String>,
    with_password_requirements: password_requirements: ::std::boxed::Box<crate::PasswordRequirements>,
    with_inactivity_timeout_exclusions: inactivity_timeout_exclusions: ::std::vec::Vec<::std::string::String>,
});
