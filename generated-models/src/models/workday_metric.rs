// @generated from the schema "WorkdayMetric"; changes made here are lost at the next generation

use crate::{Metric, Objective, PunctualityEvent, QualityEvaluationScoreItem};
use crate::runtime::Extra;

/// The schema `WorkdayMetric`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WorkdayMetric {
    /// `metric`: `Metric`, read-only.
    pub metric: Option<Box<Metric>>,
    /// `objective`: `Objective`, read-only.
    pub objective: Option<Box<Objective>>,
    /// `points`: `integer (int32)`, read-only.
    pub points: Option<i32>,
    /// `maxPoints`: `integer (int32)`, read-only.
    #[doc(alias = "maxPoints")]
    pub max_points: Option<i32>,
    /// `value`: `number (double)`, read-only.
    pub value: Option<f64>,
    /// `punctualityEvents`: `array of PunctualityEvent`, read-only.
    #[doc(alias = "punctualityEvents")]
    pub punctuality_events: Option<Vec<PunctualityEvent>>,
    /// `evaluationDetails`: `array of QualityEvaluationScoreItem`, read-only.
    #[doc(alias = "evaluationDetails")]
    pub evaluation_details: Option<Vec<QualityEvaluationScoreItem>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WorkdayMetric "WorkdayMetric" 7 {
    (
        metric: Box<Metric> = "metric" with_metric read_only,
        objective: Box<Objective> = "objective" with_objective read_only,
        points: i32 = "points" with_points read_only,
        max_points: i32 = "maxPoints" with_max_points read_only,
        value: f64 = "value" with_value read_only,
        punctuality_events: Vec<PunctualityEvent> = "punctualityEvents" with_punctuality_events read_only,
        evaluation_details: Vec<QualityEvaluationScoreItem> = "evaluationDetails" with_evaluation_details read_only,
    )
});
