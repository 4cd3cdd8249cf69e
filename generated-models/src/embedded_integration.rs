// @generated from the schema "EmbeddedIntegration"; changes made here are lost at the next generation

/// The schema `EmbeddedIntegration`.
#[repr(C)]
pub struct EmbeddedIntegration {
    /// `enableWhitelist`: `boolean`.
    #[doc(alias = "enableWhitelist")]
    pub enable_whitelist: ::std::option::Option<bool>,
    /// `domainWhitelist`: `array of string`.
    #[doc(alias = "domainWhitelist")]
    pub domain_whitelist: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(EmbeddedIntegration "EmbeddedIntegration" 2 {
    (
        enable_whitelist: bool = "enableWhitelist" 0 with_enable_whitelist,
        domain_whitelist: ::std::vec::Vec<::std::string::String> = "domainWhitelist" 0 with_domain_whitelist,
    )
});
