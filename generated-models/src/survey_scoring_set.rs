// @generated from the schema "SurveyScoringSet"; changes made here are lost at the next generation

/// The schema `SurveyScoringSet`.
#[repr(C)]
pub struct SurveyScoringSet {
    /// `totalScore`: `number (float)`.
    #[doc(alias = "totalScore")]
    pub total_score: ::std::option::Option<f64>,
    /// `npsScore`: `integer (int32)`.
    #[doc(alias = "npsScore")]
    pub nps_score: ::std::option::Option<i32>,
    /// `questionGroupScores`: `array of SurveyQuestionGroupScore`.
    #[doc(alias = "questionGroupScores")]
    pub question_group_scores: ::std::option::Option<
        ::std::vec::Vec<crate::SurveyQuestionGroupScore>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SurveyScoringSet "SurveyScoringSet" 3 {
    (
        total_score: f64 = "totalScore" 0 with_total_score,
        nps_score: i32 = "npsScore" 0 with_nps_score,
        question_group_scores: ::std::vec::Vec<crate::SurveyQuestionGroupScore> = "questionGroupScores" 0 with_question_group_scores,
    )
});
