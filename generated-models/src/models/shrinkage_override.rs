// @generated from the schema "ShrinkageOverride"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `ShrinkageOverride`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ShrinkageOverride {
    /// `intervalIndex`: `integer (int32)`, required.
    #[doc(alias = "intervalIndex")]
    pub interval_index: Option<i32>,
    /// `shrinkagePercent`: `number (double)`.
    #[doc(alias = "shrinkagePercent")]
    pub shrinkage_percent: Option<f64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ShrinkageOverride "ShrinkageOverride" 2 {
    (
        interval_index: i32 = "intervalIndex" with_interval_index required,
        shrinkage_percent: f64 = "shrinkagePercent" with_shrinkage_percent,
    )
});
