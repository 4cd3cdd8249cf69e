// @generated from the schema "WfmBuShortTermForecastImportCompleteTopicModificationIntervalOffsetValue"; changes made here are lost at the next generation

/// The schema `WfmBuShortTermForecastImportCompleteTopicModificationIntervalOffsetValue`.
pub struct WfmBuShortTermForecastImportCompleteTopicModificationIntervalOffsetValue {
    /// `intervalIndex`: `integer`.
    #[doc(alias = "intervalIndex")]
    pub interval_index: ::std::option::Option<i64>,
    /// `value`: `number (double)`.
    pub value: ::std::option::Option<f64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model
for WfmBuShortTermForecastImportCompleteTopicModificationIntervalOffsetValue {
    const EMPTY: Self = Self {
        interval_index: ::std::option::Option::None,
        value: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WfmBuShortTermForecastImportCompleteTopicModificationIntervalOffsetValue = &<WfmBuShortTermForecastImportCompleteTopicModificationIntervalOffsetValue as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WfmBuShortTermForecastImportCompleteTopicModificationIntervalOffsetValue",
        empty: E,
        extra: &E.extra,
        properties: &[("intervalIndex", "interval_index", 0), ("value", "value", 0)],
        fields: &[&E.interval_index, &E.value],
    }
};

crate::runtime::model!(WfmBuShortTermForecastImportCompleteTopicModificationIntervalOffsetValue);

crate::runtime::setters!(WfmBuShortTermForecastImportCompleteTopicModificationIntervalOffsetValue {
    with_interval_index: interval_index: i64,
    with_value: value: f64,
});
