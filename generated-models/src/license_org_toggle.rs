// @generated from the schema "LicenseOrgToggle"; changes made here are lost at the next generation

/// The schema `LicenseOrgToggle`.
#[repr(C)]
pub struct LicenseOrgToggle {
    /// `featureName`: `string`.
    #[doc(alias = "featureName")]
    pub feature_name: ::std::option::Option<::std::string::String>,
    /// `enabled`: `boolean`.
    pub enabled: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(LicenseOrgToggle "LicenseOrgToggle" 2 {
    (
        feature_name: ::std::string::String = "featureName" 0 with_feature_name,
        enabled: bool = "enabled" 0 with_enabled,
    )
});
