// @generated from the schema "LearningAssignmentStep"; changes made here are lost at the next generation

/// The schema `LearningAssignmentStep`.
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

impl crate::runtime::Model for LearningAssignmentStep {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        module_step: ::std::option::Option::None,
        structure: ::std::option::Option::None,
        success_status: ::std::option::Option::None,
        completion_status: ::std::option::Option::None,
        completion_percentage: ::std::option::Option::None,
        percentage_score: ::std::option::Option::None,
        shareable_content_object: ::std::option::Option::None,
        signed_cookie: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &LearningAssignmentStep = &<LearningAssignmentStep as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "LearningAssignmentStep",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("moduleStep", "module_step", 2),
            ("structure", "structure", 2),
            ("successStatus", "success_status", 2),
            ("completionStatus", "completion_status", 2),
            ("completionPercentage", "completion_percentage", 0),
            ("percentageScore", "percentage_score", 2),
            ("shareableContentObject", "shareable_content_object", 0),
            ("signedCookie", "signed_cookie", 2),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.module_step,
            &E.structure,
            &E.success_status,
            &E.completion_status,
            &E.completion_percentage,
            &E.percentage_score,
            &E.shareable_content_object,
            &E.signed_cookie,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(LearningAssignmentStep);

crate::runtime::setters!(LearningAssignmentStep {
    with_id: id: ::std::string::String,
    with_module_step: module_step: ::std::boxed::Box<crate::LearningModuleInformStep>,
    with_structure: structure: ::std::vec::Vec<crate::LearningAssignmentStepScoStructure>,
    with_success_status: success_status: crate::runtime::Open<SuccessStatus>,
    with_completion_status: completion_status: crate::runtime::Open<CompletionStatus>,
    with_completion_percentage: completion_percentage: f64,
    with_percentage_score: percentage_score: f64,
    with_shareable_content_object: shareable_content_object: ::std::boxed::Box<crate::LearningShareableContentObject>,
    with_signed_cookie: signed_cookie: ::std::boxed::Box<crate::LearningAssignmentStepSignedCookie>,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `successStatus` of `LearningAssignmentStep`. Known values: `Passed`, `Failed`, `Unknown`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SuccessStatus {
    Passed,
    Failed,
    Unknown,
}

impl crate::runtime::Enum for SuccessStatus {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Passed, "Passed"),
        (Self::Failed, "Failed"),
        (Self::Unknown, "Unknown"),
    ];
}

/// The property `completionStatus` of `LearningAssignmentStep`. Known values: `Completed`, `Incomplete`, `NotAttempted`, `Unknown`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum CompletionStatus {
    Completed,
    Incomplete,
    NotAttempted,
    Unknown,
}

impl crate::runtime::Enum for CompletionStatus {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Completed, "Completed"),
        (Self::Incomplete, "Incomplete"),
        (Self::NotAttempted, "NotAttempted"),
        (Self::Unknown, "Unknown"),
    ];
}
