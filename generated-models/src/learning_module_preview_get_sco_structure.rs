// @generated from the schema "LearningModulePreviewGetScoStructure"; changes made here are lost at the next generation

/// The schema `LearningModulePreviewGetScoStructure`.
#[repr(C)]
pub struct LearningModulePreviewGetScoStructure {
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
    /// `percentageScore`: `number (float)`, read-only.
    #[doc(alias = "percentageScore")]
    pub percentage_score: ::std::option::Option<f64>,
    /// `shareableContentObject`: `LearningShareableContentObject`.
    #[doc(alias = "shareableContentObject")]
    pub shareable_content_object: ::std::option::Option<
        ::std::boxed::Box<crate::LearningShareableContentObject>,
    >,
    /// `children`: `array of LearningModulePreviewGetScoStructure`, read-only.
    pub children: ::std::option::Option<
        ::std::vec::Vec<crate::LearningModulePreviewGetScoStructure>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(LearningModulePreviewGetScoStructure "LearningModulePreviewGetScoStructure" 7 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 2 with_name,
        success_status: crate::runtime::Open<SuccessStatus> = "successStatus" 2 with_success_status,
        completion_status: crate::runtime::Open<CompletionStatus> = "completionStatus" 2 with_completion_status,
        percentage_score: f64 = "percentageScore" 2 with_percentage_score,
        shareable_content_object: ::std::boxed::Box<crate::LearningShareableContentObject> = "shareableContentObject" 0 with_shareable_content_object,
        children: ::std::vec::Vec<crate::LearningModulePreviewGetScoStructure> = "children" 2 with_children,
    )
});

/// The property `successStatus` of `LearningModulePreviewGetScoStructure`. Known values: `Passed`, `Failed`, `Unknown`.
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

/// The property `completionStatus` of `LearningModulePreviewGetScoStructure`. Known values: `Completed`, `Incomplete`, `NotAttempted`, `Unknown`.
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
