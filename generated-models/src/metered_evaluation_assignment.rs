// @generated from the schema "MeteredEvaluationAssignment"; changes made here are lost at the next generation

/// The schema `MeteredEvaluationAssignment`.
#[repr(C)]
pub struct MeteredEvaluationAssignment {
    /// `evaluationContextId`: `string`.
    #[doc(alias = "evaluationContextId")]
    pub evaluation_context_id: ::std::option::Option<::std::string::String>,
    /// `evaluators`: `array of User`.
    pub evaluators: ::std::option::Option<::std::vec::Vec<crate::User>>,
    /// `maxNumberEvaluations`: `integer (int32)`.
    #[doc(alias = "maxNumberEvaluations")]
    pub max_number_evaluations: ::std::option::Option<i32>,
    /// `evaluationForm`: `EvaluationForm`.
    #[doc(alias = "evaluationForm")]
    pub evaluation_form: ::std::option::Option<::std::boxed::Box<crate::EvaluationForm>>,
    /// `assignToActiveUser`: `boolean`.
    #[doc(alias = "assignToActiveUser")]
    pub assign_to_active_user: ::std::option::Option<bool>,
    /// `timeInterval`: `TimeInterval`.
    #[doc(alias = "timeInterval")]
    pub time_interval: ::std::option::Option<::std::boxed::Box<crate::TimeInterval>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(MeteredEvaluationAssignment "MeteredEvaluationAssignment" 6 {
    (
        evaluation_context_id: ::std::string::String = "evaluationContextId" 0 with_evaluation_context_id,
        evaluators: ::std::vec::Vec<crate::User> = "evaluators" 0 with_evaluators,
        max_number_evaluations: i32 = "maxNumberEvaluations" 0 with_max_number_evaluations,
        evaluation_form: ::std::boxed::Box<crate::EvaluationForm> = "evaluationForm" 0 with_evaluation_form,
        assign_to_active_user: bool = "assignToActiveUser" 0 with_assign_to_active_user,
        time_interval: ::std::boxed::Box<crate::TimeInterval> = "timeInterval" 0 with_time_interval,
    )
});
