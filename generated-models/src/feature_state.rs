// @generated from the schema "FeatureState"; changes made here are lost at the next generation

/// The schema `FeatureState`.
#[repr(C)]
pub struct FeatureState {
    /// `enabled`: `boolean`.
    pub enabled: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(FeatureState "FeatureState" 1 {
    (
        enabled: bool = "enabled" 0 with_enabled,
    )
});
