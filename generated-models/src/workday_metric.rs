// @generated from the schema "WorkdayMetric"; changes made here are lost at the next generation

/// The schema `WorkdayMetric`.
#[repr(C)]
pub struct WorkdayMetric {
    /// `metric`: `Metric`, read-only.
    pub metric: ::std::option::Option<::std::boxed::Box<crate::Metric>>,
    /// `objective`: `Objective`, read-only.
    pub objective: ::std::option::Option<::std::boxed::Box<crate::Objective>>,
    /// `points`: `integer (int32)`, read-only.
    pub points: ::std::option::Option<i32>,
    /// `maxPoints`: `integer (int32)`, read-only.
    #[doc(alias = "maxPoints")]
    pub max_points: ::std::option::Option<i32>,
    /// `value`: `number (double)`, read-only.
    pub value: ::std::option::Option<f64>,
    /// `punctualityEvents`: `array of PunctualityEvent`, read-only.
    #[doc(alias = "punctualityEvents")]
    pub punctuality_events: ::std::option::Option<
        ::std::vec::Vec<crate::PunctualityEvent>,
    >,
    /// `evaluationDetails`: `array of QualityEvaluationScoreItem`, read-only.
    #[doc(alias = "evaluationDetails")]
    pub evaluation_details: ::std::option::Option<
        ::std::vec::Vec<crate::QualityEvaluationScoreItem>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WorkdayMetric "WorkdayMetric" 7 {
    (
        metric: ::std::boxed::Box<crate::Metric> = "metric" 2 with_metric,
        objective: ::std::boxed::Box<crate::Objective> = "objective" 2 with_objective,
        points: i32 = "points" 2 with_points,
        max_points: i32 = "maxPoints" 2 with_max_points,
        value: f64 = "value" 2 with_value,
        punctuality_events: ::std::vec::Vec<crate::PunctualityEvent> = "punctualityEvents" 2 with_punctuality_events,
        evaluation_details: ::std::vec::Vec<crate::QualityEvaluationScoreItem> = "evaluationDetails" 2 with_evaluation_details,
    )
});
