// @generated from the schema "LearningAssignmentStep"; changes made here are lost at the next generation

use crate::{
    LearningAssignmentStepScoStructure, LearningAssignmentStepSignedCookie,
    LearningModuleInformStep, LearningShareableContentObject,
};
use crate::runtime::{Extra, Open};

/// The schema `LearningAssignmentStep`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct LearningAssignmentStep {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `moduleStep`: `LearningModuleInformStep`, read-only.
    #[doc(alias = "moduleStep")]
    pub module_step: Option<Box<LearningModuleInformStep>>,
    /// `structure`: `array of LearningAssignmentStepScoStructure`, read-only.
    pub structure: Option<Vec<LearningAssignmentStepScoStructure>>,
    /// `successStatus`: one of `Passed`, `Failed` and `Unknown`, read-only.
    #[doc(alias = "successStatus")]
    pub success_status: Option<Open<SuccessStatus>>,
    /// `completionStatus`: one of `Completed`, `Incomplete`, `NotAttempted` and `Unknown`, read-only.
    #[doc(alias = "completionStatus")]
    pub completion_status: Option<Open<CompletionStatus>>,
    /// `completionPercentage`: `number (float)`.
    #[doc(alias = "completionPercentage")]
    pub completion_percentage: Option<f64>,
    /// `percentageScore`: `number (float)`, read-only.
    #[doc(alias = "percentageScore")]
    pub percentage_score: Option<f64>,
    /// `shareableContentObject`: `LearningShareableContentObject`.
    #[doc(alias = "shareableContentObject")]
    pub shareable_content_object: Option<Box<LearningShareableContentObject>>,
    /// `signedCookie`: `LearningAssignmentStepSignedCookie`, read-only.
    #[doc(alias = "signedCookie")]
    pub signed_cookie: Option<Box<LearningAssignmentStepSignedCookie>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(LearningAssignmentStep "LearningAssignmentStep" 10 {
    (
        id: String = "id" with_id read_only,
        module_step: Box<LearningModuleInformStep> = "moduleStep" with_module_step read_only,
        structure: Vec<LearningAssignmentStepScoStructure> = "structure" with_structure read_only,
        success_status: Open<SuccessStatus> = "successStatus" with_success_status read_only,
        completion_status: Open<CompletionStatus> = "completionStatus" with_completion_status read_only,
        completion_percentage: f64 = "completionPercentage" with_completion_percentage,
        percentage_score: f64 = "percentageScore" with_percentage_score read_only,
        shareable_content_object: Box<LearningShareableContentObject> = "shareableContentObject" with_shareable_content_object,
        signed_cookie: Box<LearningAssignmentStepSignedCookie> = "signedCookie" with_signed_cookie read_only,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `successStatus` of `LearningAssignmentStep`. Known values: `Passed`, `Failed`, `Unknown`.
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

/// The property `completionStatus` of `LearningAssignmentStep`. Known values: `Completed`, `Incomplete`, `NotAttempted`, `Unknown`.
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
