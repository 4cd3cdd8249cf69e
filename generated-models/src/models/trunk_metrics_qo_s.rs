// @generated from the schema "TrunkMetricsQoS"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `TrunkMetricsQoS`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TrunkMetricsQoS {
    /// `mismatchCount`: `integer (int32)`, required.
    #[doc(alias = "mismatchCount")]
    pub mismatch_count: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TrunkMetricsQoS "TrunkMetricsQoS" 1 {
    (
        mismatch_count: i32 = "mismatchCount" with_mismatch_count required,
    )
});
