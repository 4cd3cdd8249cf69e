// @generated from the schema "NluQualityReportSummary"; changes made here are lost at the next generation

/// The schema `NluQualityReportSummary`.
#[repr(C)]
pub struct NluQualityReportSummary {
    /// `metrics`: `array of NluQualityReportSummaryMetric`, required.
    pub metrics: ::std::option::Option<
        ::std::vec::Vec<crate::NluQualityReportSummaryMetric>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(NluQualityReportSummary "NluQualityReportSummary" 1 {
    (
        metrics: ::std::vec::Vec<crate::NluQualityReportSummaryMetric> = "metrics" 1 with_metrics,
    )
});
