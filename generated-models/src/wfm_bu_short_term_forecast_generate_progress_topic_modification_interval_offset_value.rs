// @generated from the schema "WfmBuShortTermForecastGenerateProgressTopicModificationIntervalOffsetValue"; changes made here are lost at the next generation

/// The schema `WfmBuShortTermForecastGenerateProgressTopicModificationIntervalOffsetValue`.
#[repr(C)]
pub struct WfmBuShortTermForecastGenerateProgressTopicModificationIntervalOffsetValue {
    /// `intervalIndex`: `integer`.
    #[doc(alias = "intervalIndex")]
    pub interval_index: ::std::option::Option<i64>,
    /// `value`: `number (double)`.
    pub value: ::std::option::Option<f64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WfmBuShortTermForecastGenerateProgressTopicModificationIntervalOffsetValue "WfmBuShortTermForecastGenerateProgressTopicModificationIntervalOffsetValue" 2 {
    (
        interval_index: i64 = "intervalIndex" 0 with_interval_index,
        value: f64 = "value" 0 with_value,
    )
});
