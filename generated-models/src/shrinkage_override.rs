// @generated from the schema "ShrinkageOverride"; changes made here are lost at the next generation

/// The schema `ShrinkageOverride`.
#[repr(C)]
pub struct ShrinkageOverride {
    /// `intervalIndex`: `integer (int32)`, required.
    #[doc(alias = "intervalIndex")]
    pub interval_index: ::std::option::Option<i32>,
    /// `shrinkagePercent`: `number (double)`.
    #[doc(alias = "shrinkagePercent")]
    pub shrinkage_percent: ::std::option::Option<f64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ShrinkageOverride "ShrinkageOverride" 2 {
    (
        interval_index: i32 = "intervalIndex" 1 with_interval_index,
        shrinkage_percent: f64 = "shrinkagePercent" 0 with_shrinkage_percent,
    )
});
