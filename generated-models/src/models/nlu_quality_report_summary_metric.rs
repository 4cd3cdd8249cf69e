// @generated from the schema "NluQualityReportSummaryMetric"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `NluQualityReportSummaryMetric`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct NluQualityReportSummaryMetric {
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `value`: `number (float)`, required.
    pub value: Option<f64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(NluQualityReportSummaryMetric "NluQualityReportSummaryMetric" 2 {
    (
        name: String = "name" with_name required,
        value: f64 = "value" with_value required,
    )
});
