// @generated from the schema "LearningModulePreviewUpdateScoStructure"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `LearningModulePreviewUpdateScoStructure`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct LearningModulePreviewUpdateScoStructure {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `successStatus`: one of `Passed`, `Failed` and `Unknown`.
    #[doc(alias = "successStatus")]
    pub success_status: Option<Open<SuccessStatus>>,
    /// `completionStatus`: one of `Completed`, `Incomplete`, `NotAttempted` and `Unknown`.
    #[doc(alias = "completionStatus")]
    pub completion_status: Option<Open<CompletionStatus>>,
    /// `percentageScore`: `number (float)`.
    #[doc(alias = "percentageScore")]
    pub percentage_score: Option<f64>,
    /// `children`: `array of LearningModulePreviewUpdateScoStructure`.
    pub children: Option<Vec<LearningModulePreviewUpdateScoStructure>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(LearningModulePreviewUpdateScoStructure "LearningModulePreviewUpdateScoStructure" 6 {
    (
        id: String = "id" with_id,
        name: String = "name" with_name,
        success_status: Open<SuccessStatus> = "successStatus" with_success_status,
        completion_status: Open<CompletionStatus> = "completionStatus" with_completion_status,
        percentage_score: f64 = "percentageScore" with_percentage_score,
        children: Vec<LearningModulePreviewUpdateScoStructure> = "children" with_children,
    )
});

/// The property `successStatus` of `LearningModulePreviewUpdateScoStructure`. Known values: `Passed`, `Failed`, `Unknown`.
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

/// The property `completionStatus` of `LearningModulePreviewUpdateScoStructure`. Known values: `Completed`, `Incomplete`, `NotAttempted`, `Unknown`.
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
