// @generated from the schema "LearningModulePreviewUpdateRequest"; changes made here are lost at the next generation

use crate::{
    AssessmentForm, LearningAssessment, LearningModulePreviewUpdateRequestCurrentStep,
    LearningModulePreviewUpdateStep,
};
use crate::runtime::{Extra, Open};

/// The schema `LearningModulePreviewUpdateRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct LearningModulePreviewUpdateRequest {
    /// `state`: one of `Assigned`, `InProgress`, `Completed`, `Deleted` and 2 more.
    pub state: Option<Open<State>>,
    /// `currentStep`: `LearningModulePreviewUpdateRequestCurrentStep`.
    #[doc(alias = "currentStep")]
    pub current_step: Option<Box<LearningModulePreviewUpdateRequestCurrentStep>>,
    /// `steps`: `array of LearningModulePreviewUpdateStep`.
    pub steps: Option<Vec<LearningModulePreviewUpdateStep>>,
    /// `assessment`: `LearningAssessment`.
    pub assessment: Option<Box<LearningAssessment>>,
    /// `assessmentForm`: `AssessmentForm`.
    #[doc(alias = "assessmentForm")]
    pub assessment_form: Option<Box<AssessmentForm>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(LearningModulePreviewUpdateRequest "LearningModulePreviewUpdateRequest" 5 {
    (
        state: Open<State> = "state" with_state,
        current_step: Box<LearningModulePreviewUpdateRequestCurrentStep> = "currentStep" with_current_step,
        steps: Vec<LearningModulePreviewUpdateStep> = "steps" with_steps,
        assessment: Box<LearningAssessment> = "assessment" with_assessment,
        assessment_form: Box<AssessmentForm> = "assessmentForm" with_assessment_form,
    )
});

/// The property `state` of `LearningModulePreviewUpdateRequest`. Known values: `Assigned`, `InProgress`, `Completed`, `Deleted`, `NotCompleted`, `InvalidSchedule`.
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
