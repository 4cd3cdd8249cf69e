// @generated from the schema "SurveyFormAndScoringSet"; changes made here are lost at the next generation

/// The schema `SurveyFormAndScoringSet`.
#[repr(C)]
pub struct SurveyFormAndScoringSet {
    /// `surveyForm`: `SurveyForm`.
    #[doc(alias = "surveyForm")]
    pub survey_form: ::std::option::Option<::std::boxed::Box<crate::SurveyForm>>,
    /// `answers`: `SurveyScoringSet`.
    pub answers: ::std::option::Option<::std::boxed::Box<crate::SurveyScoringSet>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SurveyFormAndScoringSet "SurveyFormAndScoringSet" 2 {
    (
        survey_form: ::std::boxed::Box<crate::SurveyForm> = "surveyForm" 0 with_survey_form,
        answers: ::std::boxed::Box<crate::SurveyScoringSet> = "answers" 0 with_answers,
    )
});
