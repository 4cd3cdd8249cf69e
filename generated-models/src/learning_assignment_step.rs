// @generated from the schema "LearningAssignmentStep"; changes made here are lost at the next generation

/// The schema `LearningAssignmentStep`.
#[repr(C)]
pub struct LearningAssignmentStep {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `moduleStep`: `LearningModuleInformStep`, read-only.
    #[doc(alias = "moduleStep")]
    pub module_step: ::std::option::Option<
        ::std::boxed::Box<crate::LearningModuleInformStep>,
    >,
    /// `structure`: `array of LearningAssignmentStepScoStructure`, read-only.
    pub structure: ::std::option::Option<
        ::std::vec::Vec<crate::LearningAssignmentStepScoStructure>,
    >,
    /// `successStatus`: `string`, read-only.
    #[doc(alias = "successStatus")]
    pub success_status: ::std::option::Option<crate::runtime::Open<SuccessStatus>>,
    /// `completionStatus`: `string`, read-only.
    #[doc(alias = "completionStatus")]
    pub completion_status: ::std::option::Option<crate::runtime::Open<CompletionStatus>>,
    /// `completionPercentage`: `number (float)`.
    #[doc(alias = "completionPercentage")]
    pub completion_percentage: ::std::option::Option<f64>,
    /// `percentageScore`: `number (float)`, read-only.
    #[doc(alias = "percentageScore")]
    pub percentage_score: ::std::option::Option<f64>,
    /// `shareableContentObject`: `LearningShareableContentObject`.
    #[doc(alias = "shareableContentObject")]
    pub shareable_content_object: ::std::option::Option<
        ::std::boxed::Box<crate::LearningShareableContentObject>,
    >,
    /// `signedCookie`: `LearningAssignmentStepSignedCookie`, read-only.
    #[doc(alias = "signedCookie")]
    pub signed_cookie: ::std::option::Option<
        ::std::boxed::Box<crate::LearningAssignmentStepSignedCookie>,
    >,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(LearningAssignmentStep "LearningAssignmentStep" 10 {
    (
        id: ::std::string::String = "id" 2 with_id,
        module_step: ::std::boxed::Box<crate::LearningModuleInformStep> = "moduleStep" 2 with_module_step,
        structure: ::std::vec::Vec<crate::LearningAssignmentStepScoStructure> = "structure" 2 with_structure,
        success_status: crate::runtime::Open<SuccessStatus> = "successStatus" 2 with_success_status,
        completion_status: crate::runtime::Open<CompletionStatus> = "completionStatus" 2 with_completion_status,
        completion_percentage: f64 = "completionPercentage" 0 with_completion_percentage,
        percentage_score: f64 = "percentageScore" 2 with_percentage_score,
        shareable_content_object: ::std::boxed::Box<crate::LearningShareableContentObject> = "shareableContentObject" 0 with_shareable_content_object,
        signed_cookie: ::std::boxed::Box<crate::LearningAssignmentStepSignedCookie> = "signedCookie" 2 with_signed_cookie,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `successStatus` of `LearningAssignmentStep`. Known values: `Passed`, `Failed`, `Unknown`.
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

/// The property `completionStatus` of `LearningAssignmentStep`. Known values: `Completed`, `Incomplete`, `NotAttempted`, `Unknown`.
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
