// @generated from the schema "WfmBuShortTermForecastCopyCompleteTopicModificationIntervalOffsetValue"; changes made here are lost at the next generation

/// The schema `WfmBuShortTermForecastCopyCompleteTopicModificationIntervalOffsetValue`.
#[repr(C)]
pub struct WfmBuShortTermForecastCopyCompleteTopicModificationIntervalOffsetValue {
    /// `intervalIndex`: `integer`.
    #[doc(alias = "intervalIndex")]
    pub interval_index: ::std::option::Option<i64>,
    /// `value`: `number (double)`.
    pub value: ::std::option::Option<f64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WfmBuShortTermForecastCopyCompleteTopicModificationIntervalOffsetValue "WfmBuShortTermForecastCopyCompleteTopicModificationIntervalOffsetValue" 2 {
    (
        interval_index: i64 = "intervalIndex" 0 with_interval_index,
        value: f64 = "value" 0 with_value,
    )
});
