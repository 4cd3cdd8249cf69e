// @generated from the schema "LearningModulePreviewUpdateStep"; changes made here are lost at the next generation

use crate::LearningModulePreviewUpdateScoStructure;
use crate::runtime::{Extra, Open};

/// The schema `LearningModulePreviewUpdateStep`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct LearningModulePreviewUpdateStep {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `successStatus`: one of `Passed`, `Failed` and `Unknown`.
    #[doc(alias = "successStatus")]
    pub success_status: Option<Open<SuccessStatus>>,
    /// `completionStatus`: one of `Completed`, `Incomplete`, `NotAttempted` and `Unknown`.
    #[doc(alias = "completionStatus")]
    pub completion_status: Option<Open<CompletionStatus>>,
    /// `completionPercentage`: `number (float)`.
    #[doc(alias = "completionPercentage")]
    pub completion_percentage: Option<f64>,
    /// `percentageScore`: `number (float)`.
    #[doc(alias = "percentageScore")]
    pub percentage_score: Option<f64>,
    /// `structure`: `array of LearningModulePreviewUpdateScoStructure`.
    pub structure: Option<Vec<LearningModulePreviewUpdateScoStructure>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(LearningModulePreviewUpdateStep "LearningModulePreviewUpdateStep" 6 {
    (
        id: String = "id" with_id,
        success_status: Open<SuccessStatus> = "successStatus" with_success_status,
        completion_status: Open<CompletionStatus> = "completionStatus" with_completion_status,
        completion_percentage: f64 = "completionPercentage" with_completion_percentage,
        percentage_score: f64 = "percentageScore" with_percentage_score,
        structure: Vec<LearningModulePreviewUpdateScoStructure> = "structure" with_structure,
    )
});

/// The property `successStatus` of `LearningModulePreviewUpdateStep`. Known values: `Passed`, `Failed`, `Unknown`.
#[repr(u16)]
#[non_exhaustive]
pub enum SuccessStatus {
    Passed,
    Failed,
    Unknown,
}

crate::runtime::values!(SuccessStatus {
    Passed = "Passed",
    Failed = "Failed",
    Unknown = "Unknown",
});

/// The property `completionStatus` of `LearningModulePreviewUpdateStep`. Known values: `Completed`, `Incomplete`, `NotAttempted`, `Unknown`.
#[repr(u16)]
#[non_exhaustive]
pub enum CompletionStatus {
    Completed,
    Incomplete,
    NotAttempted,
    Unknown,
}

crate::runtime::values!(CompletionStatus {
    Completed = "Completed",
    Incomplete = "Incomplete",
    NotAttempted = "NotAttempted",
    Unknown = "Unknown",
});
