// @generated from the schema "LearningModulePreviewUpdateResponseAssignment"; changes made here are lost at the next generation

use crate::{
    LearningModulePreviewUpdateResponseCurrentStep, LearningModulePreviewUpdateStep,
};
use crate::runtime::{Extra, Open};

/// The schema `LearningModulePreviewUpdateResponseAssignment`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct LearningModulePreviewUpdateResponseAssignment {
    /// `state`: one of `Assigned`, `InProgress`, `Completed`, `Deleted` and 2 more.
    pub state: Option<Open<State>>,
    /// `percentageScore`: `number (float)`, read-only.
    #[doc(alias = "percentageScore")]
    pub percentage_score: Option<f64>,
    /// `completionPercentage`: `number (float)`, read-only.
    #[doc(alias = "completionPercentage")]
    pub completion_percentage: Option<f64>,
    /// `assessmentPercentageScore`: `number (float)`, read-only.
    #[doc(alias = "assessmentPercentageScore")]
    pub assessment_percentage_score: Option<f64>,
    /// `assessmentCompletionPercentage`: `number (float)`, read-only.
    #[doc(alias = "assessmentCompletionPercentage")]
    pub assessment_completion_percentage: Option<f64>,
    /// `isPassed`: `boolean`, read-only.
    #[doc(alias = "isPassed")]
    pub is_passed: Option<bool>,
    /// `currentStep`: `LearningModulePreviewUpdateResponseCurrentStep`, read-only.
    #[doc(alias = "currentStep")]
    pub current_step: Option<Box<LearningModulePreviewUpdateResponseCurrentStep>>,
    /// `steps`: `array of LearningModulePreviewUpdateStep`, read-only.
    pub steps: Option<Vec<LearningModulePreviewUpdateStep>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(LearningModulePreviewUpdateResponseAssignment "LearningModulePreviewUpdateResponseAssignment" 8 {
    (
        state: Open<State> = "state" with_state,
        percentage_score: f64 = "percentageScore" with_percentage_score read_only,
        completion_percentage: f64 = "completionPercentage" with_completion_percentage read_only,
        assessment_percentage_score: f64 = "assessmentPercentageScore" with_assessment_percentage_score read_only,
        assessment_completion_percentage: f64 = "assessmentCompletionPercentage" with_assessment_completion_percentage read_only,
        is_passed: bool = "isPassed" with_is_passed read_only,
        current_step: Box<LearningModulePreviewUpdateResponseCurrentStep> = "currentStep" with_current_step read_only,
        steps: Vec<LearningModulePreviewUpdateStep> = "steps" with_steps read_only,
    )
});

/// The property `state` of `LearningModulePreviewUpdateResponseAssignment`. Known values: `Assigned`, `InProgress`, `Completed`, `Deleted`, `NotCompleted`, `InvalidSchedule`.
#[repr(u16)]
#[non_exhaustive]
pub enum State {
    Assigned,
    InProgress,
    Completed,
    Deleted,
    NotCompleted,
    InvalidSchedule,
}

crate::runtime::values!(State {
    Assigned = "Assigned",
    InProgress = "InProgress",
    Completed = "Completed",
    Deleted = "Deleted",
    NotCompleted = "NotCompleted",
    InvalidSchedule = "InvalidSchedule",
});
