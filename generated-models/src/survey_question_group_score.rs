// @generated from the schema "SurveyQuestionGroupScore"; changes made here are lost at the next generation

/// The schema `SurveyQuestionGroupScore`.
#[repr(C)]
pub struct SurveyQuestionGroupScore {
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
    /// `questionScores`: `array of SurveyQuestionScore`.
    #[doc(alias = "questionScores")]
    pub question_scores: ::std::option::Option<
        ::std::vec::Vec<crate::SurveyQuestionScore>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SurveyQuestionGroupScore "SurveyQuestionGroupScore" 6 {
    (
        question_group_id: ::std::string::String = "questionGroupId" 0 with_question_group_id,
        total_score: f64 = "totalScore" 0 with_total_score,
        max_total_score: f64 = "maxTotalScore" 0 with_max_total_score,
        marked_na: bool = "markedNA" 0 with_marked_na,
        system_marked_na: bool = "systemMarkedNA" 0 with_system_marked_na,
        question_scores: ::std::vec::Vec<crate::SurveyQuestionScore> = "questionScores" 0 with_question_scores,
    )
});
