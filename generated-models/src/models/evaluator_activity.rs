// @generated from the schema "EvaluatorActivity"; changes made here are lost at the next generation

use crate::User;
use crate::runtime::Extra;

/// The schema `EvaluatorActivity`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct EvaluatorActivity {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `evaluator`: `User`.
    pub evaluator: Option<Box<User>>,
    /// `numEvaluationsAssigned`: `integer (int32)`.
    #[doc(alias = "numEvaluationsAssigned")]
    pub num_evaluations_assigned: Option<i32>,
    /// `numEvaluationsStarted`: `integer (int32)`.
    #[doc(alias = "numEvaluationsStarted")]
    pub num_evaluations_started: Option<i32>,
    /// `numEvaluationsCompleted`: `integer (int32)`.
    #[doc(alias = "numEvaluationsCompleted")]
    pub num_evaluations_completed: Option<i32>,
    /// `numCalibrationsAssigned`: `integer (int32)`.
    #[doc(alias = "numCalibrationsAssigned")]
    pub num_calibrations_assigned: Option<i32>,
    /// `numCalibrationsStarted`: `integer (int32)`.
    #[doc(alias = "numCalibrationsStarted")]
    pub num_calibrations_started: Option<i32>,
    /// `numCalibrationsCompleted`: `integer (int32)`.
    #[doc(alias = "numCalibrationsCompleted")]
    pub num_calibrations_completed: Option<i32>,
    /// `numEvaluationsWithoutViewPermission`: `integer (int32)`.
    #[doc(alias = "numEvaluationsWithoutViewPermission")]
    pub num_evaluations_without_view_permission: Option<i32>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(EvaluatorActivity "EvaluatorActivity" 11 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        evaluator: Box<User> = "evaluator" with_evaluator,
        num_evaluations_assigned: i32 = "numEvaluationsAssigned" with_num_evaluations_assigned,
        num_evaluations_started: i32 = "numEvaluationsStarted" with_num_evaluations_started,
        num_evaluations_completed: i32 = "numEvaluationsCompleted" with_num_evaluations_completed,
        num_calibrations_assigned: i32 = "numCalibrationsAssigned" with_num_calibrations_assigned,
        num_calibrations_started: i32 = "numCalibrationsStarted" with_num_calibrations_started,
        num_calibrations_completed: i32 = "numCalibrationsCompleted" with_num_calibrations_completed,
        num_evaluations_without_view_permission: i32 = "numEvaluationsWithoutViewPermission" with_num_evaluations_without_view_permission,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
