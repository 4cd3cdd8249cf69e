// @generated from the schema "EvaluationFormAndScoringSet"; changes made here are lost at the next generation

use crate::{EvaluationForm, EvaluationScoringSet};
use crate::runtime::Extra;

/// The schema `EvaluationFormAndScoringSet`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct EvaluationFormAndScoringSet {
    /// `evaluationForm`: `EvaluationForm`.
    #[doc(alias = "evaluationForm")]
    pub evaluation_form: Option<Box<EvaluationForm>>,
    /// `answers`: `EvaluationScoringSet`.
    pub answers: Option<Box<EvaluationScoringSet>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(EvaluationFormAndScoringSet "EvaluationFormAndScoringSet" 2 {
    (
        evaluation_form: Box<EvaluationForm> = "evaluationForm" with_evaluation_form,
        answers: Box<EvaluationScoringSet> = "answers" with_answers,
    )
});
