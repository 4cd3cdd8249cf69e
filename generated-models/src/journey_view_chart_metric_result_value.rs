// @generated from the schema "JourneyViewChartMetricResultValue"; changes made here are lost at the next generation

/// The schema `JourneyViewChartMetricResultValue`.
pub struct JourneyViewChartMetricResultValue {
    /// `value`: `integer (int32)`, read-only.
    pub value: ::std::option::Option<i32>,
    /// `groupByAttributes`: `array of GroupByAttribute`, read-only.
    #[doc(alias = "groupByAttributes")]
    pub group_by_attributes: ::std::option::Option<
        ::std::vec::Vec<crate::GroupByAttribute>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for JourneyViewChartMetricResultValue {
    const EMPTY: Self = Self {
        value: ::std::option::Option::None,
        group_by_attributes: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &JourneyViewChartMetricResultValue = &<JourneyViewChartMetricResultValue as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "JourneyViewChartMetricResultValue",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("value", "value", 2),
            ("groupByAttributes", "group_by_attributes", 2),
        ],
        fields: &[&E.value, &E.group_by_attributes],
    }
};

crate::runtime::model!(JourneyViewChartMetricResultValue);

crate::runtime::setters!(JourneyViewChartMetricResultValue {
    with_value: value: i32,
    with_group_by_attributes: group_by_attributes: ::std::vec::Vec<crate::GroupByAttribute>,
});
