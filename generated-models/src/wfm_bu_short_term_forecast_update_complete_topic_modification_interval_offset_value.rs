// @generated from the schema "WfmBuShortTermForecastUpdateCompleteTopicModificationIntervalOffsetValue"; changes made here are lost at the next generation

/// The schema `WfmBuShortTermForecastUpdateCompleteTopicModificationIntervalOffsetValue`.
#[repr(C)]
pub struct WfmBuShortTermForecastUpdateCompleteTopicModificationIntervalOffsetValue {
    /// `intervalIndex`: `integer`.
    #[doc(alias = "intervalIndex")]
    pub interval_index: ::std::option::Option<i64>,
    /// `value`: `number (double)`.
    pub value: ::std::option::Option<f64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WfmBuShortTermForecastUpdateCompleteTopicModificationIntervalOffsetValue "WfmBuShortTermForecastUpdateCompleteTopicModificationIntervalOffsetValue" 2 {
    (
        interval_index: i64 = "intervalIndex" 0 with_interval_index,
        value: f64 = "value" 0 with_value,
    )
});
