// @generated from the schema "LearningAssignmentStepScoStructure"; changes made here are lost at the next generation

/// The schema `LearningAssignmentStepScoStructure`.
#[repr(C)]
pub struct LearningAssignmentStepScoStructure {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, read-only.
    pub name: ::std::option::Option<::std::string::String>,
    /// `successStatus`: `string`, read-only.
    #[doc(alias = "successStatus")]
    pub success_status: ::std::option::Option<crate::runtime::Open<SuccessStatus>>,
    /// `completionStatus`: `string`, read-only.
    #[doc(alias = "completionStatus")]
    pub completion_status: ::std::option::Option<crate::runtime::Open<CompletionStatus>>,
    /// `children`: `array of LearningAssignmentStepScoStructure`, read-only.
    pub children: ::std::option::Option<
        ::std::vec::Vec<crate::LearningAssignmentStepScoStructure>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(LearningAssignmentStepScoStructure "LearningAssignmentStepScoStructure" 5 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 2 with_name,
        success_status: crate::runtime::Open<SuccessStatus> = "successStatus" 2 with_success_status,
        completion_status: crate::runtime::Open<CompletionStatus> = "completionStatus" 2 with_completion_status,
        children: ::std::vec::Vec<crate::LearningAssignmentStepScoStructure> = "children" 2 with_children,
    )
});

/// The property `successStatus` of `LearningAssignmentStepScoStructure`. Known values: `Passed`, `Failed`, `Unknown`.
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

/// The property `completionStatus` of `LearningAssignmentStepScoStructure`. Known values: `Completed`, `Incomplete`, `NotAttempted`, `Unknown`.
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
