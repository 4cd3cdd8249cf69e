// @generated from the schema "SurveyFormAndScoringSet"; changes made here are lost at the next generation

use crate::{SurveyForm, SurveyScoringSet};
use crate::runtime::Extra;

/// The schema `SurveyFormAndScoringSet`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SurveyFormAndScoringSet {
    /// `surveyForm`: `SurveyForm`.
    #[doc(alias = "surveyForm")]
    pub survey_form: Option<Box<SurveyForm>>,
    /// `answers`: `SurveyScoringSet`.
    pub answers: Option<Box<SurveyScoringSet>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SurveyFormAndScoringSet "SurveyFormAndScoringSet" 2 {
    (
        survey_form: Box<SurveyForm> = "surveyForm" with_survey_form,
        answers: Box<SurveyScoringSet> = "answers" with_answers,
    )
});
