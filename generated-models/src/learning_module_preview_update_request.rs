// @generated from the schema "LearningModulePreviewUpdateRequest"; changes made here are lost at the next generation

/// The schema `LearningModulePreviewUpdateRequest`.
#[repr(C)]
pub struct LearningModulePreviewUpdateRequest {
    /// `state`: `string`.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// `currentStep`: `LearningModulePreviewUpdateRequestCurrentStep`.
    #[doc(alias = "currentStep")]
    pub current_step: ::std::option::Option<
        ::std::boxed::Box<crate::LearningModulePreviewUpdateRequestCurrentStep>,
    >,
    /// `steps`: `array of LearningModulePreviewUpdateStep`.
    pub steps: ::std::option::Option<
        ::std::vec::Vec<crate::LearningModulePreviewUpdateStep>,
    >,
    /// `assessment`: `LearningAssessment`.
    pub assessment: ::std::option::Option<::std::boxed::Box<crate::LearningAssessment>>,
    /// `assessmentForm`: `AssessmentForm`.
    #[doc(alias = "assessmentForm")]
    pub assessment_form: ::std::option::Option<::std::boxed::Box<crate::AssessmentForm>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(LearningModulePreviewUpdateRequest "LearningModulePreviewUpdateRequest" 5 {
    (
        state: crate::runtime::Open<State> = "state" 0 with_state,
        current_step: ::std::boxed::Box<crate::LearningModulePreviewUpdateRequestCurrentStep> = "currentStep" 0 with_current_step,
        steps: ::std::vec::Vec<crate::LearningModulePreviewUpdateStep> = "steps" 0 with_steps,
        assessment: ::std::boxed::Box<crate::LearningAssessment> = "assessment" 0 with_assessment,
        assessment_form: ::std::boxed::Box<crate::AssessmentForm> = "assessmentForm" 0 with_assessment_form,
    )
});

/// The property `state` of `LearningModulePreviewUpdateRequest`. Known values: `Assigned`, `InProgress`, `Completed`, `Deleted`, `NotCompleted`, `InvalidSchedule`.
#[non_exhaustive]
pub enum State {
    Assigned,
    InProgress,
    Completed,
    Deleted,
    NotCompleted,
    InvalidSchedule,
}

crate::runtime::known!(State);

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Assigned, "Assigned"),
        (Self::InProgress, "InProgress"),
        (Self::Completed, "Completed"),
        (Self::Deleted, "Deleted"),
        (Self::NotCompleted, "NotCompleted"),
        (Self::InvalidSchedule, "InvalidSchedule"),
    ];
}
