// @generated from the schema "ExecutionDataSettingsRequest"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `ExecutionDataSettingsRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ExecutionDataSettingsRequest {
    /// `enabled`: `boolean`, required.
    pub enabled: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ExecutionDataSettingsRequest "ExecutionDataSettingsRequest" 1 {
    (
        enabled: bool = "enabled" with_enabled required,
    )
});
