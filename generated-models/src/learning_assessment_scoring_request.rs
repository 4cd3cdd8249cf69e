// @generated from the schema "LearningAssessmentScoringRequest"; changes made here are lost at the next generation

/// The schema `LearningAssessmentScoringRequest`.
#[repr(C)]
pub struct LearningAssessmentScoringRequest {
    /// `assessmentForm`: `AssessmentForm`, required.
    #[doc(alias = "assessmentForm")]
    pub assessment_form: ::std::option::Option<::std::boxed::Box<crate::AssessmentForm>>,
    /// `answers`: `AssessmentScoringSet`, required.
    pub answers: ::std::option::Option<::std::boxed::Box<crate::AssessmentScoringSet>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(LearningAssessmentScoringRequest "LearningAssessmentScoringRequest" 2 {
    (
        assessment_form: ::std::boxed::Box<crate::AssessmentForm> = "assessmentForm" 1 with_assessment_form,
        answers: ::std::boxed::Box<crate::AssessmentScoringSet> = "answers" 1 with_answers,
    )
});
