// @generated from the schema "LearningAssessmentScoringRequest"; changes made here are lost at the next generation

use crate::{AssessmentForm, AssessmentScoringSet};
use crate::runtime::Extra;

/// The schema `LearningAssessmentScoringRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct LearningAssessmentScoringRequest {
    /// `assessmentForm`: `AssessmentForm`, required.
    #[doc(alias = "assessmentForm")]
    pub assessment_form: Option<Box<AssessmentForm>>,
    /// `answers`: `AssessmentScoringSet`, required.
    pub answers: Option<Box<AssessmentScoringSet>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(LearningAssessmentScoringRequest "LearningAssessmentScoringRequest" 2 {
    (
        assessment_form: Box<AssessmentForm> = "assessmentForm" with_assessment_form required,
        answers: Box<AssessmentScoringSet> = "answers" with_answers required,
    )
});
