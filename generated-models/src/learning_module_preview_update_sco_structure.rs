// @generated from the schema "LearningModulePreviewUpdateScoStructure"; changes made here are lost at the next generation

/// The schema `LearningModulePreviewUpdateScoStructure`.
#[repr(C)]
pub struct LearningModulePreviewUpdateScoStructure {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `successStatus`: `string`.
    #[doc(alias = "successStatus")]
    pub success_status: ::std::option::Option<crate::runtime::Open<SuccessStatus>>,
    /// `completionStatus`: `string`.
    #[doc(alias = "completionStatus")]
    pub completion_status: ::std::option::Option<crate::runtime::Open<CompletionStatus>>,
    /// `percentageScore`: `number (float)`.
    #[doc(alias = "percentageScore")]
    pub percentage_score: ::std::option::Option<f64>,
    /// `children`: `array of LearningModulePreviewUpdateScoStructure`.
    pub children: ::std::option::Option<
        ::std::vec::Vec<crate::LearningModulePreviewUpdateScoStructure>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(LearningModulePreviewUpdateScoStructure "LearningModulePreviewUpdateScoStructure" 6 {
    (
        id: ::std::string::String = "id" 0 with_id,
        name: ::std::string::String = "name" 0 with_name,
        success_status: crate::runtime::Open<SuccessStatus> = "successStatus" 0 with_success_status,
        completion_status: crate::runtime::Open<CompletionStatus> = "completionStatus" 0 with_completion_status,
        percentage_score: f64 = "percentageScore" 0 with_percentage_score,
        children: ::std::vec::Vec<crate::LearningModulePreviewUpdateScoStructure> = "children" 0 with_children,
    )
});

/// The property `successStatus` of `LearningModulePreviewUpdateScoStructure`. Known values: `Passed`, `Failed`, `Unknown`.
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

/// The property `completionStatus` of `LearningModulePreviewUpdateScoStructure`. Known values: `Completed`, `Incomplete`, `NotAttempted`, `Unknown`.
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
