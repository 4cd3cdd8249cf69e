// @generated from the schema "LearningModulePreviewUpdateStep"; changes made here are lost at the next generation

/// The schema `LearningModulePreviewUpdateStep`.
#[repr(C)]
pub struct LearningModulePreviewUpdateStep {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `successStatus`: `string`.
    #[doc(alias = "successStatus")]
    pub success_status: ::std::option::Option<crate::runtime::Open<SuccessStatus>>,
    /// `completionStatus`: `string`.
    #[doc(alias = "completionStatus")]
    pub completion_status: ::std::option::Option<crate::runtime::Open<CompletionStatus>>,
    /// `completionPercentage`: `number (float)`.
    #[doc(alias = "completionPercentage")]
    pub completion_percentage: ::std::option::Option<f64>,
    /// `percentageScore`: `number (float)`.
    #[doc(alias = "percentageScore")]
    pub percentage_score: ::std::option::Option<f64>,
    /// `structure`: `array of LearningModulePreviewUpdateScoStructure`.
    pub structure: ::std::option::Option<
        ::std::vec::Vec<crate::LearningModulePreviewUpdateScoStructure>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(LearningModulePreviewUpdateStep "LearningModulePreviewUpdateStep" 6 {
    (
        id: ::std::string::String = "id" 0 with_id,
        success_status: crate::runtime::Open<SuccessStatus> = "successStatus" 0 with_success_status,
        completion_status: crate::runtime::Open<CompletionStatus> = "completionStatus" 0 with_completion_status,
        completion_percentage: f64 = "completionPercentage" 0 with_completion_percentage,
        percentage_score: f64 = "percentageScore" 0 with_percentage_score,
        structure: ::std::vec::Vec<crate::LearningModulePreviewUpdateScoStructure> = "structure" 0 with_structure,
    )
});

/// The property `successStatus` of `LearningModulePreviewUpdateStep`. Known values: `Passed`, `Failed`, `Unknown`.
#[non_exhaustive]
pub enum SuccessStatus {
    Passed,
    Failed,
    Unknown,
}

crate::runtime::known!(SuccessStatus);

impl crate::runtime::Enum for SuccessStatus {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Passed, "Passed"),
        (Self::Failed, "Failed"),
        (Self::Unknown, "Unknown"),
    ];
}

/// The property `completionStatus` of `LearningModulePreviewUpdateStep`. Known values: `Completed`, `Incomplete`, `NotAttempted`, `Unknown`.
#[non_exhaustive]
pub enum CompletionStatus {
    Completed,
    Incomplete,
    NotAttempted,
    Unknown,
}

crate::runtime::known!(CompletionStatus);

impl crate::runtime::Enum for CompletionStatus {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Completed, "Completed"),
        (Self::Incomplete, "Incomplete"),
        (Self::NotAttempted, "NotAttempted"),
        (Self::Unknown, "Unknown"),
    ];
}
