// @generated from the schema "EvaluationQuestionGroupScore"; changes made here are lost at the next generation

/// The schema `EvaluationQuestionGroupScore`.
pub struct EvaluationQuestionGroupScore {
    /// `questionGroupId`: `string`.
    #[doc(alias = "questionGroupId")]
    pub question_group_id: ::std::option::Option<::std::string::String>,
    /// `totalScore`: `number (float)`.
    #[doc(alias = "totalScore")]
    pub total_score: ::std::option::Option<f64>,
    /// `maxTotalScore`: `number (float)`.
    #[doc(alias = "maxTotalScore")]
    pub max_total_score: ::std::option::Option<f64>,
    /// `markedNA`: `boolean`.
    #[doc(alias = "markedNA")]
    pub marked_na: ::std::option::Option<bool>,
    /// `systemMarkedNA`: `boolean`.
    #[doc(alias = "systemMarkedNA")]
    pub system_marked_na: ::std::option::Option<bool>,
    /// `totalCriticalScore`: `number (float)`.
    #[doc(alias = "totalCriticalScore")]
    pub total_critical_score: ::std::option::Option<f64>,
    /// `maxTotalCriticalScore`: `number (float)`.
    #[doc(alias = "maxTotalCriticalScore")]
    pub max_total_critical_score: ::std::option::Option<f64>,
    /// `totalNonCriticalScore`: `number (float)`.
    #[doc(alias = "totalNonCriticalScore")]
    pub total_non_critical_score: ::std::option::Option<f64>,
    /// `maxTotalNonCriticalScore`: `number (float)`.
    #[doc(alias = "maxTotalNonCriticalScore")]
    pub max_total_non_critical_score: ::std::option::Option<f64>,
    /// `totalScoreUnweighted`: `number (float)`.
    #[doc(alias = "totalScoreUnweighted")]
    pub total_score_unweighted: ::std::option::Option<f64>,
    /// `maxTotalScoreUnweighted`: `number (float)`.
    #[doc(alias = "maxTotalScoreUnweighted")]
    pub max_total_score_unweighted: ::std::option::Option<f64>,
    /// `totalCriticalScoreUnweighted`: `number (float)`.
    #[doc(alias = "totalCriticalScoreUnweighted")]
    pub total_critical_score_unweighted: ::std::option::Option<f64>,
    /// `maxTotalCriticalScoreUnweighted`: `number (float)`.
    #[doc(alias = "maxTotalCriticalScoreUnweighted")]
    pub max_total_critical_score_unweighted: ::std::option::Option<f64>,
    /// `totalNonCriticalScoreUnweighted`: `number (float)`.
    #[doc(alias = "totalNonCriticalScoreUnweighted")]
    pub total_non_critical_score_unweighted: ::std::option::Option<f64>,
    /// `maxTotalNonCriticalScoreUnweighted`: `number (float)`.
    #[doc(alias = "maxTotalNonCriticalScoreUnweighted")]
    pub max_total_non_critical_score_unweighted: ::std::option::Option<f64>,
    /// `questionScores`: `array of EvaluationQuestionScore`.
    #[doc(alias = "questionScores")]
    pub question_scores: ::std::option::Option<
        ::std::vec::Vec<crate::EvaluationQuestionScore>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for EvaluationQuestionGroupScore {
    const EMPTY: Self = Self {
        question_group_id: ::std::option::Option::None,
        total_score: ::std::option::Option::None,
        max_total_score: ::std::option::Option::None,
        marked_na: ::std::option::Option::None,
        system_marked_na: ::std::option::Option::None,
        total_critical_score: ::std::option::Option::None,
        max_total_critical_score: ::std::option::Option::None,
        total_non_critical_score: ::std::option::Option::None,
        max_total_non_critical_score: ::std::option::Option::None,
        total_score_unweighted: ::std::option::Option::None,
        max_total_score_unweighted: ::std::option::Option::None,
        total_critical_score_unweighted: ::std::option::Option::None,
        max_total_critical_score_unweighted: ::std::option::Option::None,
        total_non_critical_score_unweighted: ::std::option::Option::None,
        max_total_non_critical_score_unweighted: ::std::option::Option::None,
        question_scores: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &EvaluationQuestionGroupScore = &<EvaluationQuestionGroupScore as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "EvaluationQuestionGroupScore",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("questionGroupId", "question_group_id", 0),
            ("totalScore", "total_score", 0),
            ("maxTotalScore", "max_total_score", 0),
            ("markedNA", "marked_na", 0),
            ("systemMarkedNA", "system_marked_na", 0),
            ("totalCriticalScore", "total_critical_score", 0),
            ("maxTotalCriticalScore", "max_total_critical_score", 0),
            ("totalNonCriticalScore", "total_non_critical_score", 0),
            ("maxTotalNonCriticalScore", "max_total_non_critical_score", 0),
            ("totalScoreUnweighted", "total_score_unweighted", 0),
            ("maxTotalScoreUnweighted", "max_total_score_unweighted", 0),
            ("totalCriticalScoreUnweighted", "total_critical_score_unweighted", 0),
            (
                "maxTotalCriticalScoreUnweighted",
                "max_total_critical_score_unweighted",
                0,
            ),
            (
                "totalNonCriticalScoreUnweighted",
                "total_non_critical_score_unweighted",
                0,
            ),
            (
                "maxTotalNonCriticalScoreUnweighted",
                "max_total_non_critical_score_unweighted",
                0,
            ),
            ("questionScores", "question_scores", 0),
        ],
        fields: &[
            &E.question_group_id,
            &E.total_score,
            &E.max_total_score,
            &E.marked_na,
            &E.system_marked_na,
            &E.total_critical_score,
            &E.max_total_critical_score,
            &E.total_non_critical_score,
            &E.max_total_non_critical_score,
            &E.total_score_unweighted,
            &E.max_total_score_unweighted,
            &E.total_critical_score_unweighted,
            &E.max_total_critical_score_unweighted,
            &E.total_non_critical_score_unweighted,
            &E.max_total_non_critical_score_unweighted,
            &E.question_scores,
        ],
    }
};

crate::runtime::model!(EvaluationQuestionGroupScore);

crate::runtime::setters!(EvaluationQuestionGroupScore {
    with_question_group_id: question_group_id: ::std::string::String,
    with_total_score: total_score: f64,
    with_max_total_score: max_total_score: f64,
    with_marked_na: marked_na: bool,
    with_system_marked_na: system_marked_na: bool,
    with_total_critical_score: total_critical_score: f64,
    with_max_total_critical_score: max_total_critical_score: f64,
    with_total_non_critical_score: total_non_critical_score: f64,
    with_max_total_non_critical_score: max_total_non_critical_score: f64,
    with_total_score_unweighted: total_score_unweighted: f64,
    with_max_total_score_unweighted: max_total_score_unweighted: f64,
    with_total_critical_score_unweighted: total_critical_score_unweighted: f64,
    with_max_total_critical_score_unweighted: max_total_critical_score_unweighted: f64,
    with_total_non_critical_score_unweighted: total_non_critical_score_unweighted: f64,
    with_max_total_non_critical_score_unweighted: max_total_non_critical_score_unweighted: f64,
    with_question_scores: question_scores: ::std::vec::Vec<crate::EvaluationQuestionScore>,
});
