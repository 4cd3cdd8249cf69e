// @generated from the schema "MeteredAssignmentByAgent"; changes made here are lost at the next generation

use crate::{EvaluationForm, TimeInterval, User};
use crate::runtime::Extra;

/// The schema `MeteredAssignmentByAgent`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct MeteredAssignmentByAgent {
    /// `evaluationContextId`: `string`.
    #[doc(alias = "evaluationContextId")]
    pub evaluation_context_id: Option<String>,
    /// `evaluators`: `array of User`.
    pub evaluators: Option<Vec<User>>,
    /// `maxNumberEvaluations`: `integer (int32)`.
    #[doc(alias = "maxNumberEvaluations")]
    pub max_number_evaluations: Option<i32>,
    /// `evaluationForm`: `EvaluationForm`.
    #[doc(alias = "evaluationForm")]
    pub evaluation_form: Option<Box<EvaluationForm>>,
    /// `timeInterval`: `TimeInterval`.
    #[doc(alias = "timeInterval")]
    pub time_interval: Option<Box<TimeInterval>>,
    /// `timeZone`: `string`.
    #[doc(alias = "timeZone")]
    pub time_zone: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(MeteredAssignmentByAgent "MeteredAssignmentByAgent" 6 {
    (
        evaluation_context_id: String = "evaluationContextId" with_evaluation_context_id,
        evaluators: Vec<User> = "evaluators" with_evaluators,
        max_number_evaluations: i32 = "maxNumberEvaluations" with_max_number_evaluations,
        evaluation_form: Box<EvaluationForm> = "evaluationForm" with_evaluation_form,
        time_interval: Box<TimeInterval> = "timeInterval" with_time_interval,
        time_zone: String = "timeZone" with_time_zone,
    )
});
