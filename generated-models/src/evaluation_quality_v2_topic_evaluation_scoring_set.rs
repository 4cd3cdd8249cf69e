// @generated from the schema "EvaluationQualityV2TopicEvaluationScoringSet"; changes made here are lost at the next generation

/// The schema `EvaluationQualityV2TopicEvaluationScoringSet`.
pub struct EvaluationQualityV2TopicEvaluationScoringSet {
    /// `totalScore`: `integer`.
    #[doc(alias = "totalScore")]
    pub total_score: ::std::option::Option<i64>,
    /// `totalCriticalScore`: `integer`.
    #[doc(alias = "totalCriticalScore")]
    pub total_critical_score: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for EvaluationQualityV2TopicEvaluationScoringSet {
    const EMPTY: Self = Self {
        total_score: ::std::option::Option::None,
        total_critical_score: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &EvaluationQualityV2TopicEvaluationScoringSet = &<EvaluationQualityV2TopicEvaluationScoringSet as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "EvaluationQualityV2TopicEvaluationScoringSet",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("totalScore", "total_score", 0),
            ("totalCriticalScore", "total_critical_score", 0),
        ],
        fields: &[&E.total_score, &E.total_critical_score],
    }
};

crate::runtime::model!(EvaluationQualityV2TopicEvaluationScoringSet);

crate::runtime::setters!(EvaluationQualityV2TopicEvaluationScoringSet {
    with_total_score: total_score: i64,
    with_total_critical_score: total_critical_score: i64,
});
