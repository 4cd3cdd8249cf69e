// @generated from the schema "GamificationScorecardChangeTopicPerformanceMetric"; changes made here are lost at the next generation

/// The schema `GamificationScorecardChangeTopicPerformanceMetric`.
#[repr(C)]
pub struct GamificationScorecardChangeTopicPerformanceMetric {
    /// `metric`: `GamificationScorecardChangeTopicMetric`.
    pub metric: ::std::option::Option<
        ::std::boxed::Box<crate::GamificationScorecardChangeTopicMetric>,
    >,
    /// `points`: `integer`.
    pub points: ::std::option::Option<i64>,
    /// `value`: `number (double)`.
    pub value: ::std::option::Option<f64>,
    /// `punctualityEvents`: `array of GamificationScorecardChangeTopicPunctualityEvent`.
    #[doc(alias = "punctualityEvents")]
    pub punctuality_events: ::std::option::Option<
        ::std::vec::Vec<crate::GamificationScorecardChangeTopicPunctualityEvent>,
    >,
    /// `evaluationDetails`: `array of GamificationScorecardChangeTopicEvaluationDetail`.
    #[doc(alias = "evaluationDetails")]
    pub evaluation_details: ::std::option::Option<
        ::std::vec::Vec<crate::GamificationScorecardChangeTopicEvaluationDetail>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(GamificationScorecardChangeTopicPerformanceMetric "GamificationScorecardChangeTopicPerformanceMetric" 5 {
    (
        metric: ::std::boxed::Box<crate::GamificationScorecardChangeTopicMetric> = "metric" 0 with_metric,
        points: i64 = "points" 0 with_points,
        value: f64 = "value" 0 with_value,
        punctuality_events: ::std::vec::Vec<crate::GamificationScorecardChangeTopicPunctualityEvent> = "punctualityEvents" 0 with_punctuality_events,
        evaluation_details: ::std::vec::Vec<crate::GamificationScorecardChangeTopicEvaluationDetail> = "evaluationDetails" 0 with_evaluation_details,
    )
});
