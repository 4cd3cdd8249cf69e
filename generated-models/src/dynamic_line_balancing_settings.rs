// @generated from the schema "DynamicLineBalancingSettings"; changes made here are lost at the next generation

/// The schema `DynamicLineBalancingSettings`.
#[repr(C)]
pub struct DynamicLineBalancingSettings {
    /// `enabled`: `boolean`.
    pub enabled: ::std::option::Option<bool>,
    /// `relativeWeight`: `integer (int32)`.
    #[doc(alias = "relativeWeight")]
    pub relative_weight: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DynamicLineBalancingSettings "DynamicLineBalancingSettings" 2 {
    (
        enabled: bool = "enabled" 0 with_enabled,
        relative_weight: i32 = "relativeWeight" 0 with_relative_weight,
    )
});
