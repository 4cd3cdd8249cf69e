// @generated from the schema "ObservationMetricData"; changes made here are lost at the next generation

use crate::{ObservationValue, StatisticalSummary};
use crate::runtime::Extra;

/// The schema `ObservationMetricData`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ObservationMetricData {
    /// `metric`: `string`.
    pub metric: Option<String>,
    /// `qualifier`: `string`.
    pub qualifier: Option<String>,
    /// `stats`: `StatisticalSummary`.
    pub stats: Option<Box<StatisticalSummary>>,
    /// `truncated`: `boolean`.
    pub truncated: Option<bool>,
    /// `observations`: `array of ObservationValue`.
    pub observations: Option<Vec<ObservationValue>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ObservationMetricData "ObservationMetricData" 5 {
    (
        metric: String = "metric" with_metric,
        qualifier: String = "qualifier" with_qualifier,
        stats: Box<StatisticalSummary> = "stats" with_stats,
        truncated: bool = "truncated" with_truncated,
        observations: Vec<ObservationValue> = "observations" with_observations,
    )
});
