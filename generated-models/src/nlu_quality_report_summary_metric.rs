// @generated from the schema "NluQualityReportSummaryMetric"; changes made here are lost at the next generation

/// The schema `NluQualityReportSummaryMetric`.
pub struct NluQualityReportSummaryMetric {
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `value`: `number (float)`, required.
    pub value: ::std::option::Option<f64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for NluQualityReportSummaryMetric {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        value: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &NluQualityReportSummaryMetric = &<NluQualityReportSummaryMetric as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "NluQualityReportSummaryMetric",
        empty: E,
        extra: &E.extra,
        properties: &[("name", "name", 1), ("value", "value", 1)],
        fields: &[&E.name, &E.value],
    }
};

crate::runtime::model!(NluQualityReportSummaryMetric);

crate::runtime::setters!(NluQualityReportSummaryMetric {
    with_name: name: ::std::string::String,
    with_value: value: f64,
});
