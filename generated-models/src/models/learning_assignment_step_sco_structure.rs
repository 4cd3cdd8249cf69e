// @generated from the schema "LearningAssignmentStepScoStructure"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `LearningAssignmentStepScoStructure`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct LearningAssignmentStepScoStructure {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`, read-only.
    pub name: Option<String>,
    /// `successStatus`: one of `Passed`, `Failed` and `Unknown`, read-only.
    #[doc(alias = "successStatus")]
    pub success_status: Option<Open<SuccessStatus>>,
    /// `completionStatus`: one of `Completed`, `Incomplete`, `NotAttempted` and `Unknown`, read-only.
    #[doc(alias = "completionStatus")]
    pub completion_status: Option<Open<CompletionStatus>>,
    /// `children`: `array of LearningAssignmentStepScoStructure`, read-only.
    pub children: Option<Vec<LearningAssignmentStepScoStructure>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(LearningAssignmentStepScoStructure "LearningAssignmentStepScoStructure" 5 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name read_only,
        success_status: Open<SuccessStatus> = "successStatus" with_success_status read_only,
        completion_status: Open<CompletionStatus> = "completionStatus" with_completion_status read_only,
        children: Vec<LearningAssignmentStepScoStructure> = "children" with_children read_only,
    )
});

/// The property `successStatus` of `LearningAssignmentStepScoStructure`. Known values: `Passed`, `Failed`, `Unknown`.
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

/// The property `completionStatus` of `LearningAssignmentStepScoStructure`. Known values: `Completed`, `Incomplete`, `NotAttempted`, `Unknown`.
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
