// @generated from the schema "DynamicLineBalancingSettingsPatchRequest"; changes made here are lost at the next generation

/// The schema `DynamicLineBalancingSettingsPatchRequest`.
#[repr(C)]
pub struct DynamicLineBalancingSettingsPatchRequest {
    /// `enabled`: `boolean`.
    pub enabled: ::std::option::Option<bool>,
    /// `relativeWeight`: `integer (int32)`.
    #[doc(alias = "relativeWeight")]
    pub relative_weight: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DynamicLineBalancingSettingsPatchRequest "DynamicLineBalancingSettingsPatchRequest" 2 {
    (
        enabled: bool = "enabled" 0 with_enabled,
        relative_weight: i32 = "relativeWeight" 0 with_relative_weight,
    )
});
