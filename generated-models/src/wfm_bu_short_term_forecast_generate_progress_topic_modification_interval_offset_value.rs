// @generated from the schema "WfmBuShortTermForecastGenerateProgressTopicModificationIntervalOffsetValue"; changes made here are lost at the next generation

/// The schema `WfmBuShortTermForecastGenerateProgressTopicModificationIntervalOffsetValue`.
pub struct WfmBuShortTermForecastGenerateProgressTopicModificationIntervalOffsetValue {
    /// `intervalIndex`: `integer`.
    #[doc(alias = "intervalIndex")]
    pub interval_index: ::std::option::Option<i64>,
    /// `value`: `number (double)`.
    pub value: ::std::option::Option<f64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model
for WfmBuShortTermForecastGenerateProgressTopicModificationIntervalOffsetValue {
    const EMPTY: Self = Self {
        interval_index: ::std::option::Option::None,
        value: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WfmBuShortTermForecastGenerateProgressTopicModificationIntervalOffsetValue = &<WfmBuShortTermForecastGenerateProgressTopicModificationIntervalOffsetValue as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WfmBuShortTermForecastGenerateProgressTopicModificationIntervalOffsetValue",
        empty: E,
        extra: &E.extra,
        properties: &[("intervalIndex", "interval_index", 0), ("value", "value", 0)],
        fields: &[&E.interval_index, &E.value],
    }
};

crate::runtime::model!(WfmBuShortTermForecastGenerateProgressTopicModificationIntervalOffsetValue);

crate::runtime::setters!(WfmBuShortTermForecastGenerateProgressTopicModificationIntervalOffsetValue {
    with_interval_index: interval_index: i64,
    with_value: value: f64,
});
