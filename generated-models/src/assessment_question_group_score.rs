// @generated from the schema "AssessmentQuestionGroupScore"; changes made here are lost at the next generation

/// The schema `AssessmentQuestionGroupScore`.
#[repr(C)]
pub struct AssessmentQuestionGroupScore {
    /// `questionGroupId`: `string`, required.
    #[doc(alias = "questionGroupId")]
    pub question_group_id: ::std::option::Option<::std::string::String>,
    /// `totalScore`: `number (float)`, read-only.
    #[doc(alias = "totalScore")]
    pub total_score: ::std::option::Option<f64>,
    /// `maxTotalScore`: `number (float)`, read-only.
    #[doc(alias = "maxTotalScore")]
    pub max_total_score: ::std::option::Option<f64>,
    /// `markedNA`: `boolean`.
    #[doc(alias = "markedNA")]
    pub marked_na: ::std::option::Option<bool>,
    /// `systemMarkedNA`: `boolean`.
    #[doc(alias = "systemMarkedNA")]
    pub system_marked_na: ::std::option::Option<bool>,
    /// `totalCriticalScore`: `number (float)`, read-only.
    #[doc(alias = "totalCriticalScore")]
    pub total_critical_score: ::std::option::Option<f64>,
    /// `maxTotalCriticalScore`: `number (float)`, read-only.
    #[doc(alias = "maxTotalCriticalScore")]
    pub max_total_critical_score: ::std::option::Option<f64>,
    /// `totalNonCriticalScore`: `number (float)`, read-only.
    #[doc(alias = "totalNonCriticalScore")]
    pub total_non_critical_score: ::std::option::Option<f64>,
    /// `maxTotalNonCriticalScore`: `number (float)`, read-only.
    #[doc(alias = "maxTotalNonCriticalScore")]
    pub max_total_non_critical_score: ::std::option::Option<f64>,
    /// `totalScoreUnweighted`: `number (float)`, read-only.
    #[doc(alias = "totalScoreUnweighted")]
    pub total_score_unweighted: ::std::option::Option<f64>,
    /// `maxTotalScoreUnweighted`: `number (float)`, read-only.
    #[doc(alias = "maxTotalScoreUnweighted")]
    pub max_total_score_unweighted: ::std::option::Option<f64>,
    /// `totalCriticalScoreUnweighted`: `number (float)`, read-only.
    #[doc(alias = "totalCriticalScoreUnweighted")]
    pub total_critical_score_unweighted: ::std::option::Option<f64>,
    /// `maxTotalCriticalScoreUnweighted`: `number (float)`, read-only.
    #[doc(alias = "maxTotalCriticalScoreUnweighted")]
    pub max_total_critical_score_unweighted: ::std::option::Option<f64>,
    /// `totalNonCriticalScoreUnweighted`: `number (float)`, read-only.
    #[doc(alias = "totalNonCriticalScoreUnweighted")]
    pub total_non_critical_score_unweighted: ::std::option::Option<f64>,
    /// `maxTotalNonCriticalScoreUnweighted`: `number (float)`, read-only.
    #[doc(alias = "maxTotalNonCriticalScoreUnweighted")]
    pub max_total_non_critical_score_unweighted: ::std::option::Option<f64>,
    /// `questionScores`: `array of AssessmentQuestionScore`.
    #[doc(alias = "questionScores")]
    pub question_scores: ::std::option::Option<
        ::std::vec::Vec<crate::AssessmentQuestionScore>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AssessmentQuestionGroupScore "AssessmentQuestionGroupScore" 16 {
    (
        question_group_id: ::std::string::String = "questionGroupId" 1 with_question_group_id,
        total_score: f64 = "totalScore" 2 with_total_score,
        max_total_score: f64 = "maxTotalScore" 2 with_max_total_score,
        marked_na: bool = "markedNA" 0 with_marked_na,
        system_marked_na: bool = "systemMarkedNA" 0 with_system_marked_na,
        total_critical_score: f64 = "totalCriticalScore" 2 with_total_critical_score,
        max_total_critical_score: f64 = "maxTotalCriticalScore" 2 with_max_total_critical_score,
        total_non_critical_score: f64 = "totalNonCriticalScore" 2 with_total_non_critical_score,
        max_total_non_critical_score: f64 = "maxTotalNonCriticalScore" 2 with_max_total_non_critical_score,
        total_score_unweighted: f64 = "totalScoreUnweighted" 2 with_total_score_unweighted,
        max_total_score_unweighted: f64 = "maxTotalScoreUnweighted" 2 with_max_total_score_unweighted,
        total_critical_score_unweighted: f64 = "totalCriticalScoreUnweighted" 2 with_total_critical_score_unweighted,
        max_total_critical_score_unweighted: f64 = "maxTotalCriticalScoreUnweighted" 2 with_max_total_critical_score_unweighted,
        total_non_critical_score_unweighted: f64 = "totalNonCriticalScoreUnweighted" 2 with_total_non_critical_score_unweighted,
        max_total_non_critical_score_unweighted: f64 = "maxTotalNonCriticalScoreUnweighted" 2 with_max_total_non_critical_score_unweighted,
        question_scores: ::std::vec::Vec<crate::AssessmentQuestionScore> = "questionScores" 0 with_question_scores,
    )
});
