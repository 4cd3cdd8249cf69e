// @generated from the schema "LicenseOrgToggle"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `LicenseOrgToggle`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct LicenseOrgToggle {
    /// `featureName`: `string`.
    #[doc(alias = "featureName")]
    pub feature_name: Option<String>,
    /// `enabled`: `boolean`.
    pub enabled: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(LicenseOrgToggle "LicenseOrgToggle" 2 {
    (
        feature_name: String = "featureName" with_feature_name,
        enabled: bool = "enabled" with_enabled,
    )
});
