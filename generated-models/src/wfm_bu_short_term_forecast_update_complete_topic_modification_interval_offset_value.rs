// @generated from the schema "WfmBuShortTermForecastUpdateCompleteTopicModificationIntervalOffsetValue"; changes made here are lost at the next generation

/// The schema `WfmBuShortTermForecastUpdateCompleteTopicModificationIntervalOffsetValue`.
pub struct WfmBuShortTermForecastUpdateCompleteTopicModificationIntervalOffsetValue {
    /// `intervalIndex`: `integer`.
    #[doc(alias = "intervalIndex")]
    pub interval_index: ::std::option::Option<i64>,
    /// `value`: `number (double)`.
    pub value: ::std::option::Option<f64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model
for WfmBuShortTermForecastUpdateCompleteTopicModificationIntervalOffsetValue {
    const EMPTY: Self = Self {
        interval_index: ::std::option::Option::None,
        value: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WfmBuShortTermForecastUpdateCompleteTopicModificationIntervalOffsetValue = &<WfmBuShortTermForecastUpdateCompleteTopicModificationIntervalOffsetValue as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WfmBuShortTermForecastUpdateCompleteTopicModificationIntervalOffsetValue",
        empty: E,
        extra: &E.extra,
        properties: &[("intervalIndex", "interval_index", 0), ("value", "value", 0)],
        fields: &[&E.interval_index, &E.value],
    }
};

crate::runtime::model!(WfmBuShortTermForecastUpdateCompleteTopicModificationIntervalOffsetValue);

crate::runtime::setters!(WfmBuShortTermForecastUpdateCompleteTopicModificationIntervalOffsetValue {
    with_interval_index: interval_index: i64,
    with_value: value: f64,
});
