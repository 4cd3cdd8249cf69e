// @generated from the schema "EvaluationFormAndScoringSet"; changes made here are lost at the next generation

/// The schema `EvaluationFormAndScoringSet`.
#[repr(C)]
pub struct EvaluationFormAndScoringSet {
    /// `evaluationForm`: `EvaluationForm`.
    #[doc(alias = "evaluationForm")]
    pub evaluation_form: ::std::option::Option<::std::boxed::Box<crate::EvaluationForm>>,
    /// `answers`: `EvaluationScoringSet`.
    pub answers: ::std::option::Option<::std::boxed::Box<crate::EvaluationScoringSet>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(EvaluationFormAndScoringSet "EvaluationFormAndScoringSet" 2 {
    (
        evaluation_form: ::std::boxed::Box<crate::EvaluationForm> = "evaluationForm" 0 with_evaluation_form,
        answers: ::std::boxed::Box<crate::EvaluationScoringSet> = "answers" 0 with_answers,
    )
});
