// @generated from the schema "JourneyViewChartMetricResult"; changes made here are lost at the next generation

/// The schema `JourneyViewChartMetricResult`.
pub struct JourneyViewChartMetricResult {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `values`: `array of JourneyViewChartMetricResultValue`, read-only.
    pub values: ::std::option::Option<
        ::std::vec::Vec<crate::JourneyViewChartMetricResultValue>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for JourneyViewChartMetricResult {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        values: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &JourneyViewChartMetricResult = &<JourneyViewChartMetricResult as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "JourneyViewChartMetricResult",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 2), ("values", "values", 2)],
        fields: &[&E.id, &E.values],
    }
};

crate::runtime::model!(JourneyViewChartMetricResult);

crate::runtime::setters!(JourneyViewChartMetricResult {
    with_id: id: ::std::string::String,
    with_values: values: ::std::vec::Vec<crate::JourneyViewChartMetricResultValue>,
});
