// @generated from the schema "LearningModulePreviewUpdateResponseAssignment"; changes made here are lost at the next generation

/// The schema `LearningModulePreviewUpdateResponseAssignment`.
#[repr(C)]
pub struct LearningModulePreviewUpdateResponseAssignment {
    /// `state`: `string`.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// `percentageScore`: `number (float)`, read-only.
    #[doc(alias = "percentageScore")]
    pub percentage_score: ::std::option::Option<f64>,
    /// `completionPercentage`: `number (float)`, read-only.
    #[doc(alias = "completionPercentage")]
    pub completion_percentage: ::std::option::Option<f64>,
    /// `assessmentPercentageScore`: `number (float)`, read-only.
    #[doc(alias = "assessmentPercentageScore")]
    pub assessment_percentage_score: ::std::option::Option<f64>,
    /// `assessmentCompletionPercentage`: `number (float)`, read-only.
    #[doc(alias = "assessmentCompletionPercentage")]
    pub assessment_completion_percentage: ::std::option::Option<f64>,
    /// `isPassed`: `boolean`, read-only.
    #[doc(alias = "isPassed")]
    pub is_passed: ::std::option::Option<bool>,
    /// `currentStep`: `LearningModulePreviewUpdateResponseCurrentStep`, read-only.
    #[doc(alias = "currentStep")]
    pub current_step: ::std::option::Option<
        ::std::boxed::Box<crate::LearningModulePreviewUpdateResponseCurrentStep>,
    >,
    /// `steps`: `array of LearningModulePreviewUpdateStep`, read-only.
    pub steps: ::std::option::Option<
        ::std::vec::Vec<crate::LearningModulePreviewUpdateStep>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(LearningModulePreviewUpdateResponseAssignment "LearningModulePreviewUpdateResponseAssignment" 8 {
    (
        state: crate::runtime::Open<State> = "state" 0 with_state,
        percentage_score: f64 = "percentageScore" 2 with_percentage_score,
        completion_percentage: f64 = "completionPercentage" 2 with_completion_percentage,
        assessment_percentage_score: f64 = "assessmentPercentageScore" 2 with_assessment_percentage_score,
        assessment_completion_percentage: f64 = "assessmentCompletionPercentage" 2 with_assessment_completion_percentage,
        is_passed: bool = "isPassed" 2 with_is_passed,
        current_step: ::std::boxed::Box<crate::LearningModulePreviewUpdateResponseCurrentStep> = "currentStep" 2 with_current_step,
        steps: ::std::vec::Vec<crate::LearningModulePreviewUpdateStep> = "steps" 2 with_steps,
    )
});

/// The property `state` of `LearningModulePreviewUpdateResponseAssignment`. Known values: `Assigned`, `InProgress`, `Completed`, `Deleted`, `NotCompleted`, `InvalidSchedule`.
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
