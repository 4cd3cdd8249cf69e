// @generated from the schema "JourneyViewChartMetricResult"; changes made here are lost at the next generation

use crate::JourneyViewChartMetricResultValue;
use crate::runtime::Extra;

/// The schema `JourneyViewChartMetricResult`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct JourneyViewChartMetricResult {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `values`: `array of JourneyViewChartMetricResultValue`, read-only.
    pub values: Option<Vec<JourneyViewChartMetricResultValue>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(JourneyViewChartMetricResult "JourneyViewChartMetricResult" 2 {
    (
        id: String = "id" with_id read_only,
        values: Vec<JourneyViewChartMetricResultValue> = "values" with_values read_only,
    )
});
