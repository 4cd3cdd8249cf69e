// @generated from the schema "SummaryGenerationConfig"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `SummaryGenerationConfig`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SummaryGenerationConfig {
    /// `enabled`: `boolean`, required.
    pub enabled: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SummaryGenerationConfig "SummaryGenerationConfig" 1 {
    (
        enabled: bool = "enabled" with_enabled required,
    )
});
