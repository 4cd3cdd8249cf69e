// @generated from the schema "GamificationScorecardChangeTopicPerformanceMetric"; changes made here are lost at the next generation

/// The schema `GamificationScorecardChangeTopicPerformanceMetric`.
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

impl crate::runtime::Model for GamificationScorecardChangeTopicPerformanceMetric {
    const EMPTY: Self = Self {
        metric: ::std::option::Option::None,
        points: ::std::option::Option::None,
        value: ::std::option::Option::None,
        punctuality_events: ::std::option::Option::None,
        evaluation_details: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &GamificationScorecardChangeTopicPerformanceMetric = &<GamificationScorecardChangeTopicPerformanceMetric as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "GamificationScorecardChangeTopicPerformanceMetric",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("metric", "metric", 0),
            ("points", "points", 0),
            ("value", "value", 0),
            ("punctualityEvents", "punctuality_events", 0),
            ("evaluationDetails", "evaluation_details", 0),
        ],
        fields: &[
            &E.metric,
            &E.points,
            &E.value,
            &E.punctuality_events,
            &E.evaluation_details,
        ],
    }
};

crate::runtime::model!(GamificationScorecardChangeTopicPerformanceMetric);

crate::runtime::setters!(GamificationScorecardChangeTopicPerformanceMetric {
    with_metric: metric: ::std::boxed::Box<crate::GamificationScorecardChangeTopicMetric>,
    with_points: points: i64,
    with_value: value: f64,
    with_punctuality_events: punctuality_events: ::std::vec::Vec<crate::GamificationScorecardChangeTopicPunctualityEvent>,
    with_evaluation_details: evaluation_details: ::std::vec::Vec<crate::GamificationScorecardChangeTopicEvaluationDetail>,
});
