// @generated from the schema "ConfigurationOverrides"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `ConfigurationOverrides`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConfigurationOverrides {
    /// `priority`: `boolean`.
    pub priority: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConfigurationOverrides "ConfigurationOverrides" 1 {
    (
        priority: bool = "priority" with_priority,
    )
});
