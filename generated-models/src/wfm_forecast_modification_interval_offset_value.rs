// @generated from the schema "WfmForecastModificationIntervalOffsetValue"; changes made here are lost at the next generation

/// The schema `WfmForecastModificationIntervalOffsetValue`.
#[repr(C)]
pub struct WfmForecastModificationIntervalOffsetValue {
    /// `intervalIndex`: `integer (int32)`, required.
    #[doc(alias = "intervalIndex")]
    pub interval_index: ::std::option::Option<i32>,
    /// `value`: `number (double)`, required.
    pub value: ::std::option::Option<f64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WfmForecastModificationIntervalOffsetValue "WfmForecastModificationIntervalOffsetValue" 2 {
    (
        interval_index: i32 = "intervalIndex" 1 with_interval_index,
        value: f64 = "value" 1 with_value,
    )
});
