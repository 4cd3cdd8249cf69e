// @generated from the schema "NluQualityReportSummary"; changes made here are lost at the next generation

/// The schema `NluQualityReportSummary`.
pub struct NluQualityReportSummary {
    /// `metrics`: `array of NluQualityReportSummaryMetric`, required.
    pub metrics: ::std::option::Option<
        ::std::vec::Vec<crate::NluQualityReportSummaryMetric>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for NluQualityReportSummary {
    const EMPTY: Self = Self {
        metrics: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &NluQualityReportSummary = &<NluQualityReportSummary as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "NluQualityReportSummary",
        empty: E,
        extra: &E.extra,
        properties: &[("metrics", "metrics", 1)],
        fields: &[&E.metrics],
    }
};

crate::runtime::model!(NluQualityReportSummary);

crate::runtime::setters!(NluQualityReportSummary {
    with_metrics: metrics: ::std::vec::Vec<crate::NluQualityReportSummaryMetric>,
});
