// @generated from the schema "ShrinkageOverrides"; changes made here are lost at the next generation

use crate::ShrinkageOverride;
use crate::runtime::Extra;

/// The schema `ShrinkageOverrides`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ShrinkageOverrides {
    /// `clear`: `boolean`.
    pub clear: Option<bool>,
    /// `values`: `array of ShrinkageOverride`.
    pub values: Option<Vec<ShrinkageOverride>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ShrinkageOverrides "ShrinkageOverrides" 2 {
    (
        clear: bool = "clear" with_clear,
        values: Vec<ShrinkageOverride> = "values" with_values,
    )
});
