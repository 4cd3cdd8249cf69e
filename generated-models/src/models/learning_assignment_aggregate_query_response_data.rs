// @generated from the schema "LearningAssignmentAggregateQueryResponseData"; changes made here are lost at the next generation

use crate::LearningAssignmentAggregateQueryResponseMetric;
use crate::runtime::Extra;

/// The schema `LearningAssignmentAggregateQueryResponseData`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct LearningAssignmentAggregateQueryResponseData {
    /// `interval`: `string`.
    pub interval: Option<String>,
    /// `metrics`: `array of LearningAssignmentAggregateQueryResponseMetric`.
    pub metrics: Option<Vec<LearningAssignmentAggregateQueryResponseMetric>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(LearningAssignmentAggregateQueryResponseData "LearningAssignmentAggregateQueryResponseData" 2 {
    (
        interval: String = "interval" with_interval,
        metrics: Vec<LearningAssignmentAggregateQueryResponseMetric> = "metrics" with_metrics,
    )
});
