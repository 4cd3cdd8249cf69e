// @generated from the schema "TrunkMetricsTopicTrunkMetricsQoS"; changes made here are lost at the next generation

/// The schema `TrunkMetricsTopicTrunkMetricsQoS`.
#[repr(C)]
pub struct TrunkMetricsTopicTrunkMetricsQoS {
    /// `mismatchCount`: `integer`.
    #[doc(alias = "mismatchCount")]
    pub mismatch_count: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(TrunkMetricsTopicTrunkMetricsQoS "TrunkMetricsTopicTrunkMetricsQoS" 1 {
    (
        mismatch_count: i64 = "mismatchCount" 0 with_mismatch_count,
    )
});
