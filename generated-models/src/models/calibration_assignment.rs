// @generated from the schema "CalibrationAssignment"; changes made here are lost at the next generation

use crate::{EvaluationForm, User};
use crate::runtime::Extra;

/// The schema `CalibrationAssignment`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CalibrationAssignment {
    /// `calibrator`: `User`.
    pub calibrator: Option<Box<User>>,
    /// `evaluators`: `array of User`.
    pub evaluators: Option<Vec<User>>,
    /// `evaluationForm`: `EvaluationForm`.
    #[doc(alias = "evaluationForm")]
    pub evaluation_form: Option<Box<EvaluationForm>>,
    /// `expertEvaluator`: `User`.
    #[doc(alias = "expertEvaluator")]
    pub expert_evaluator: Option<Box<User>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CalibrationAssignment "CalibrationAssignment" 4 {
    (
        calibrator: Box<User> = "calibrator" with_calibrator,
        evaluators: Vec<User> = "evaluators" with_evaluators,
        evaluation_form: Box<EvaluationForm> = "evaluationForm" with_evaluation_form,
        expert_evaluator: Box<User> = "expertEvaluator" with_expert_evaluator,
    )
});
