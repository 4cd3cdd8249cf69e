// @generated from the schema "EvaluationAssignment"; changes made here are lost at the next generation

/// The schema `EvaluationAssignment`.
#[repr(C)]
pub struct EvaluationAssignment {
    /// `evaluationForm`: `EvaluationForm`.
    #[doc(alias = "evaluationForm")]
    pub evaluation_form: ::std::option::Option<::std::boxed::Box<crate::EvaluationForm>>,
    /// `user`: `User`.
    pub user: ::std::option::Option<::std::boxed::Box<crate::User>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(EvaluationAssignment "EvaluationAssignment" 2 {
    (
        evaluation_form: ::std::boxed::Box<crate::EvaluationForm> = "evaluationForm" 0 with_evaluation_form,
        user: ::std::boxed::Box<crate::User> = "user" 0 with_user,
    )
});
