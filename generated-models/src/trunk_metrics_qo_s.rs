// @generated from the schema "TrunkMetricsQoS"; changes made here are lost at the next generation

/// The schema `TrunkMetricsQoS`.
#[repr(C)]
pub struct TrunkMetricsQoS {
    /// `mismatchCount`: `integer (int32)`, required.
    #[doc(alias = "mismatchCount")]
    pub mismatch_count: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(TrunkMetricsQoS "TrunkMetricsQoS" 1 {
    (
        mismatch_count: i32 = "mismatchCount" 1 with_mismatch_count,
    )
});
