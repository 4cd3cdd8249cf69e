// @generated from the schema "LicenseOrgToggle"; changes made here are lost at the next generation

/// The schema `LicenseOrgToggle`.
pub struct LicenseOrgToggle {
    /// `featureName`: `string`.
    #[doc(alias = "featureName")]
    pub feature_name: ::std::option::Option<::std::string::String>,
    /// `enabled`: `boolean`.
    pub enabled: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for LicenseOrgToggle {
    const EMPTY: Self = Self {
        feature_name: ::std::option::Option::None,
        enabled: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &LicenseOrgToggle = &<LicenseOrgToggle as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "LicenseOrgToggle",
        empty: E,
        extra: &E.extra,
        properties: &[("featureName", "feature_name", 0), ("enabled", "enabled", 0)],
        fields: &[&E.feature_name, &E.enabled],
    }
};

crate::runtime::model!(LicenseOrgToggle);

crate::runtime::setters!(LicenseOrgToggle {
    with_feature_name: feature_name: ::std::string::String,
    with_enabled: enabled: bool,
});
