// @generated from the schema "EmbeddedIntegration"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `EmbeddedIntegration`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct EmbeddedIntegration {
    /// `enableWhitelist`: `boolean`.
    #[doc(alias = "enableWhitelist")]
    pub enable_whitelist: Option<bool>,
    /// `domainWhitelist`: `array of string`.
    #[doc(alias = "domainWhitelist")]
    pub domain_whitelist: Option<Vec<String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(EmbeddedIntegration "EmbeddedIntegration" 2 {
    (
        enable_whitelist: bool = "enableWhitelist" with_enable_whitelist,
        domain_whitelist: Vec<String> = "domainWhitelist" with_domain_whitelist,
    )
});
