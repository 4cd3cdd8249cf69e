// @generated from the schema "TrunkMetricsTopicTrunkMetricsQoS"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `TrunkMetricsTopicTrunkMetricsQoS`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TrunkMetricsTopicTrunkMetricsQoS {
    /// `mismatchCount`: `integer`.
    #[doc(alias = "mismatchCount")]
    pub mismatch_count: Option<i64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TrunkMetricsTopicTrunkMetricsQoS "TrunkMetricsTopicTrunkMetricsQoS" 1 {
    (
        mismatch_count: i64 = "mismatchCount" with_mismatch_count,
    )
});
