// @generated from the schema "GamificationScorecardChangeTopicPerformanceMetric"; changes made here are lost at the next generation

use crate::{
    GamificationScorecardChangeTopicEvaluationDetail,
    GamificationScorecardChangeTopicMetric,
    GamificationScorecardChangeTopicPunctualityEvent,
};
use crate::runtime::Extra;

/// The schema `GamificationScorecardChangeTopicPerformanceMetric`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct GamificationScorecardChangeTopicPerformanceMetric {
    /// `metric`: `GamificationScorecardChangeTopicMetric`.
    pub metric: Option<Box<GamificationScorecardChangeTopicMetric>>,
    /// `points`: `integer`.
    pub points: Option<i64>,
    /// `value`: `number (double)`.
    pub value: Option<f64>,
    /// `punctualityEvents`: `array of GamificationScorecardChangeTopicPunctualityEvent`.
    #[doc(alias = "punctualityEvents")]
    pub punctuality_events: Option<
        Vec<GamificationScorecardChangeTopicPunctualityEvent>,
    >,
    /// `evaluationDetails`: `array of GamificationScorecardChangeTopicEvaluationDetail`.
    #[doc(alias = "evaluationDetails")]
    pub evaluation_details: Option<
        Vec<GamificationScorecardChangeTopicEvaluationDetail>,
    >,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(GamificationScorecardChangeTopicPerformanceMetric "GamificationScorecardChangeTopicPerformanceMetric" 5 {
    (
        metric: Box<GamificationScorecardChangeTopicMetric> = "metric" with_metric,
        points: i64 = "points" with_points,
        value: f64 = "value" with_value,
        punctuality_events: Vec<GamificationScorecardChangeTopicPunctualityEvent> = "punctualityEvents" with_punctuality_events,
        evaluation_details: Vec<GamificationScorecardChangeTopicEvaluationDetail> = "evaluationDetails" with_evaluation_details,
    )
});
