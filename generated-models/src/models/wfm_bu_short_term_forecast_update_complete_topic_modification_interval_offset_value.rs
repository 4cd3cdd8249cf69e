// @generated from the schema "WfmBuShortTermForecastUpdateCompleteTopicModificationIntervalOffsetValue"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `WfmBuShortTermForecastUpdateCompleteTopicModificationIntervalOffsetValue`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WfmBuShortTermForecastUpdateCompleteTopicModificationIntervalOffsetValue {
    /// `intervalIndex`: `integer`.
    #[doc(alias = "intervalIndex")]
    pub interval_index: Option<i64>,
    /// `value`: `number (double)`.
    pub value: Option<f64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WfmBuShortTermForecastUpdateCompleteTopicModificationIntervalOffsetValue "WfmBuShortTermForecastUpdateCompleteTopicModificationIntervalOffsetValue" 2 {
    (
        interval_index: i64 = "intervalIndex" with_interval_index,
        value: f64 = "value" with_value,
    )
});
