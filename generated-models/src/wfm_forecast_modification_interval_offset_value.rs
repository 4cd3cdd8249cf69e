// @generated from the schema "WfmForecastModificationIntervalOffsetValue"; changes made here are lost at the next generation

/// The schema `WfmForecastModificationIntervalOffsetValue`.
pub struct WfmForecastModificationIntervalOffsetValue {
    /// `intervalIndex`: `integer (int32)`, required.
    #[doc(alias = "intervalIndex")]
    pub interval_index: ::std::option::Option<i32>,
    /// `value`: `number (double)`, required.
    pub value: ::std::option::Option<f64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WfmForecastModificationIntervalOffsetValue {
    const EMPTY: Self = Self {
        interval_index: ::std::option::Option::None,
        value: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WfmForecastModificationIntervalOffsetValue = &<WfmForecastModificationIntervalOffsetValue as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WfmForecastModificationIntervalOffsetValue",
        empty: E,
        extra: &E.extra,
        properties: &[("intervalIndex", "interval_index", 1), ("value", "value", 1)],
        fields: &[&E.interval_index, &E.value],
    }
};

crate::runtime::model!(WfmForecastModificationIntervalOffsetValue);

crate::runtime::setters!(WfmForecastModificationIntervalOffsetValue {
    with_interval_index: interval_index: i32,
    with_value: value: f64,
});
