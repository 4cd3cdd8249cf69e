// @generated from the schema "EvaluatorActivity"; changes made here are lost at the next generation

/// The schema `EvaluatorActivity`.
#[repr(C)]
pub struct EvaluatorActivity {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `evaluator`: `User`.
    pub evaluator: ::std::option::Option<::std::boxed::Box<crate::User>>,
    /// `numEvaluationsAssigned`: `integer (int32)`.
    #[doc(alias = "numEvaluationsAssigned")]
    pub num_evaluations_assigned: ::std::option::Option<i32>,
    /// `numEvaluationsStarted`: `integer (int32)`.
    #[doc(alias = "numEvaluationsStarted")]
    pub num_evaluations_started: ::std::option::Option<i32>,
    /// `numEvaluationsCompleted`: `integer (int32)`.
    #[doc(alias = "numEvaluationsCompleted")]
    pub num_evaluations_completed: ::std::option::Option<i32>,
    /// `numCalibrationsAssigned`: `integer (int32)`.
    #[doc(alias = "numCalibrationsAssigned")]
    pub num_calibrations_assigned: ::std::option::Option<i32>,
    /// `numCalibrationsStarted`: `integer (int32)`.
    #[doc(alias = "numCalibrationsStarted")]
    pub num_calibrations_started: ::std::option::Option<i32>,
    /// `numCalibrationsCompleted`: `integer (int32)`.
    #[doc(alias = "numCalibrationsCompleted")]
    pub num_calibrations_completed: ::std::option::Option<i32>,
    /// `numEvaluationsWithoutViewPermission`: `integer (int32)`.
    #[doc(alias = "numEvaluationsWithoutViewPermission")]
    pub num_evaluations_without_view_permission: ::std::option::Option<i32>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(EvaluatorActivity "EvaluatorActivity" 11 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        evaluator: ::std::boxed::Box<crate::User> = "evaluator" 0 with_evaluator,
        num_evaluations_assigned: i32 = "numEvaluationsAssigned" 0 with_num_evaluations_assigned,
        num_evaluations_started: i32 = "numEvaluationsStarted" 0 with_num_evaluations_started,
        num_evaluations_completed: i32 = "numEvaluationsCompleted" 0 with_num_evaluations_completed,
        num_calibrations_assigned: i32 = "numCalibrationsAssigned" 0 with_num_calibrations_assigned,
        num_calibrations_started: i32 = "numCalibrationsStarted" 0 with_num_calibrations_started,
        num_calibrations_completed: i32 = "numCalibrationsCompleted" 0 with_num_calibrations_completed,
        num_evaluations_without_view_permission: i32 = "numEvaluationsWithoutViewPermission" 0 with_num_evaluations_without_view_permission,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
