// @generated from the schema "LearningModulePreviewGetScoStructure"; changes made here are lost at the next generation

use crate::LearningShareableContentObject;
use crate::runtime::{Extra, Open};

/// The schema `LearningModulePreviewGetScoStructure`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct LearningModulePreviewGetScoStructure {
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
    /// `percentageScore`: `number (float)`, read-only.
    #[doc(alias = "percentageScore")]
    pub percentage_score: Option<f64>,
    /// `shareableContentObject`: `LearningShareableContentObject`.
    #[doc(alias = "shareableContentObject")]
    pub shareable_content_object: Option<Box<LearningShareableContentObject>>,
    /// `children`: `array of LearningModulePreviewGetScoStructure`, read-only.
    pub children: Option<Vec<LearningModulePreviewGetScoStructure>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(LearningModulePreviewGetScoStructure "LearningModulePreviewGetScoStructure" 7 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name read_only,
        success_status: Open<SuccessStatus> = "successStatus" with_success_status read_only,
        completion_status: Open<CompletionStatus> = "completionStatus" with_completion_status read_only,
        percentage_score: f64 = "percentageScore" with_percentage_score read_only,
        shareable_content_object: Box<LearningShareableContentObject> = "shareableContentObject" with_shareable_content_object,
        children: Vec<LearningModulePreviewGetScoStructure> = "children" with_children read_only,
    )
});

/// The property `successStatus` of `LearningModulePreviewGetScoStructure`. Known values: `Passed`, `Failed`, `Unknown`.
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

/// The property `completionStatus` of `LearningModulePreviewGetScoStructure`. Known values: `Completed`, `Incomplete`, `NotAttempted`, `Unknown`.
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
