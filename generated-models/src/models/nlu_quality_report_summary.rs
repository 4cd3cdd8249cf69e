// @generated from the schema "NluQualityReportSummary"; changes made here are lost at the next generation

use crate::NluQualityReportSummaryMetric;
use crate::runtime::Extra;

/// The schema `NluQualityReportSummary`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct NluQualityReportSummary {
    /// `metrics`: `array of NluQualityReportSummaryMetric`, required.
    pub metrics: Option<Vec<NluQualityReportSummaryMetric>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(NluQualityReportSummary "NluQualityReportSummary" 1 {
    (
        metrics: Vec<NluQualityReportSummaryMetric> = "metrics" with_metrics required,
    )
});
