// @generated from the schema "EvaluationAssignment"; changes made here are lost at the next generation

use crate::{EvaluationForm, User};
use crate::runtime::Extra;

/// The schema `EvaluationAssignment`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct EvaluationAssignment {
    /// `evaluationForm`: `EvaluationForm`.
    #[doc(alias = "evaluationForm")]
    pub evaluation_form: Option<Box<EvaluationForm>>,
    /// `user`: `User`.
    pub user: Option<Box<User>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(EvaluationAssignment "EvaluationAssignment" 2 {
    (
        evaluation_form: Box<EvaluationForm> = "evaluationForm" with_evaluation_form,
        user: Box<User> = "user" with_user,
    )
});
