// @generated from the schema "WfmForecastModificationIntervalOffsetValue"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `WfmForecastModificationIntervalOffsetValue`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WfmForecastModificationIntervalOffsetValue {
    /// `intervalIndex`: `integer (int32)`, required.
    #[doc(alias = "intervalIndex")]
    pub interval_index: Option<i32>,
    /// `value`: `number (double)`, required.
    pub value: Option<f64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WfmForecastModificationIntervalOffsetValue "WfmForecastModificationIntervalOffsetValue" 2 {
    (
        interval_index: i32 = "intervalIndex" with_interval_index required,
        value: f64 = "value" with_value required,
    )
});
