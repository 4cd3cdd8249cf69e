// @generated from the schema "LearningModulePreviewUpdateStep"; changes made here are lost at the next generation

/// The schema `LearningModulePreviewUpdateStep`.
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

impl crate::runtime::Model for LearningModulePreviewUpdateStep {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        success_status: ::std::option::Option::None,
        completion_status: ::std::option::Option::None,
        completion_percentage: ::std::option::Option::None,
        percentage_score: ::std::option::Option::None,
        structure: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &LearningModulePreviewUpdateStep = &<LearningModulePreviewUpdateStep as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "LearningModulePreviewUpdateStep",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("successStatus", "success_status", 0),
            ("completionStatus", "completion_status", 0),
            ("completionPercentage", "completion_percentage", 0),
            ("percentageScore", "percentage_score", 0),
            ("structure", "structure", 0),
        ],
        fields: &[
            &E.id,
            &E.success_status,
            &E.completion_status,
            &E.completion_percentage,
            &E.percentage_score,
            &E.structure,
        ],
    }
};

crate::runtime::model!(LearningModulePreviewUpdateStep);

crate::runtime::setters!(LearningModulePreviewUpdateStep {
    with_id: id: ::std::string::String,
    with_success_status: success_status: crate::runtime::Open<SuccessStatus>,
    with_completion_status: completion_status: crate::runtime::Open<CompletionStatus>,
    with_completion_percentage: completion_percentage: f64,
    with_percentage_score: percentage_score: f64,
    with_structure: structure: ::std::vec::Vec<crate::LearningModulePreviewUpdateScoStructure>,
});

/// The property `successStatus` of `LearningModulePreviewUpdateStep`. Known values: `Passed`, `Failed`, `Unknown`.
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

/// The property `completionStatus` of `LearningModulePreviewUpdateStep`. Known values: `Completed`, `Incomplete`, `NotAttempted`, `Unknown`.
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
