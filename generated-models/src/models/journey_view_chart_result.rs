// @generated from the schema "JourneyViewChartResult"; changes made here are lost at the next generation

use crate::JourneyViewChartMetricResult;
use crate::runtime::Extra;

/// The schema `JourneyViewChartResult`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct JourneyViewChartResult {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `version`: `integer (int32)`, read-only.
    pub version: Option<i32>,
    /// `metrics`: `array of JourneyViewChartMetricResult`, read-only.
    pub metrics: Option<Vec<JourneyViewChartMetricResult>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(JourneyViewChartResult "JourneyViewChartResult" 4 {
    (
        id: String = "id" with_id read_only,
        version: i32 = "version" with_version read_only,
        metrics: Vec<JourneyViewChartMetricResult> = "metrics" with_metrics read_only,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
