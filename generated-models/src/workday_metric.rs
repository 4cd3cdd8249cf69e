// @generated from the schema "WorkdayMetric"; changes made here are lost at the next generation

/// The schema `WorkdayMetric`.
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

impl crate::runtime::Model for WorkdayMetric {
    const EMPTY: Self = Self {
        metric: ::std::option::Option::None,
        objective: ::std::option::Option::None,
        points: ::std::option::Option::None,
        max_points: ::std::option::Option::None,
        value: ::std::option::Option::None,
        punctuality_events: ::std::option::Option::None,
        evaluation_details: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WorkdayMetric = &<WorkdayMetric as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WorkdayMetric",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("metric", "metric", 2),
            ("objective", "objective", 2),
            ("points", "points", 2),
            ("maxPoints", "max_points", 2),
            ("value", "value", 2),
            ("punctualityEvents", "punctuality_events", 2),
            ("evaluationDetails", "evaluation_details", 2),
        ],
        fields: &[
            &E.metric,
            &E.objective,
            &E.points,
            &E.max_points,
            &E.value,
            &E.punctuality_events,
            &E.evaluation_details,
        ],
    }
};

crate::runtime::model!(WorkdayMetric);

crate::runtime::setters!(WorkdayMetric {
    with_metric: metric: ::std::boxed::Box<crate::Metric>,
    with_objective: objective: ::std::boxed::Box<crate::Objective>,
    with_points: points: i32,
    with_max_points: max_points: i32,
    with_value: value: f64,
    with_punctuality_events: punctuality_events: ::std::vec::Vec<crate::PunctualityEvent>,
    with_evaluation_details: evaluation_details: ::std::vec::Vec<crate::QualityEvaluationScoreItem>,
});
