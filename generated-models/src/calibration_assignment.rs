// @generated from the schema "CalibrationAssignment"; changes made here are lost at the next generation

/// The schema `CalibrationAssignment`.
#[repr(C)]
pub struct CalibrationAssignment {
    /// `calibrator`: `User`.
    pub calibrator: ::std::option::Option<::std::boxed::Box<crate::User>>,
    /// `evaluators`: `array of User`.
    pub evaluators: ::std::option::Option<::std::vec::Vec<crate::User>>,
    /// `evaluationForm`: `EvaluationForm`.
    #[doc(alias = "evaluationForm")]
    pub evaluation_form: ::std::option::Option<::std::boxed::Box<crate::EvaluationForm>>,
    /// `expertEvaluator`: `User`.
    #[doc(alias = "expertEvaluator")]
    pub expert_evaluator: ::std::option::Option<::std::boxed::Box<crate::User>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CalibrationAssignment "CalibrationAssignment" 4 {
    (
        calibrator: ::std::boxed::Box<crate::User> = "calibrator" 0 with_calibrator,
        evaluators: ::std::vec::Vec<crate::User> = "evaluators" 0 with_evaluators,
        evaluation_form: ::std::boxed::Box<crate::EvaluationForm> = "evaluationForm" 0 with_evaluation_form,
        expert_evaluator: ::std::boxed::Box<crate::User> = "expertEvaluator" 0 with_expert_evaluator,
    )
});
