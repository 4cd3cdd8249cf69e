// @generated from the schema "DynamicLineBalancingSettings"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `DynamicLineBalancingSettings`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DynamicLineBalancingSettings {
    /// `enabled`: `boolean`.
    pub enabled: Option<bool>,
    /// `relativeWeight`: `integer (int32)`.
    #[doc(alias = "relativeWeight")]
    pub relative_weight: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DynamicLineBalancingSettings "DynamicLineBalancingSettings" 2 {
    (
        enabled: bool = "enabled" with_enabled,
        relative_weight: i32 = "relativeWeight" with_relative_weight,
    )
});
