// @generated from the schema "LearningModulePreviewUpdateScoStructure"; changes made here are lost at the next generation

/// The schema `LearningModulePreviewUpdateScoStructure`.
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

impl crate::runtime::Model for LearningModulePreviewUpdateScoStructure {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        success_status: ::std::option::Option::None,
        completion_status: ::std::option::Option::None,
        percentage_score: ::std::option::Option::None,
        children: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &LearningModulePreviewUpdateScoStructure = &<LearningModulePreviewUpdateScoStructure as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "LearningModulePreviewUpdateScoStructure",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("name", "name", 0),
            ("successStatus", "success_status", 0),
            ("completionStatus", "completion_status", 0),
            ("percentageScore", "percentage_score", 0),
            ("children", "children", 0),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.success_status,
            &E.completion_status,
            &E.percentage_score,
            &E.children,
        ],
    }
};

crate::runtime::model!(LearningModulePreviewUpdateScoStructure);

crate::runtime::setters!(LearningModulePreviewUpdateScoStructure {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_success_status: success_status: crate::runtime::Open<SuccessStatus>,
    with_completion_status: completion_status: crate::runtime::Open<CompletionStatus>,
    with_percentage_score: percentage_score: f64,
    with_children: children: ::std::vec::Vec<crate::LearningModulePreviewUpdateScoStructure>,
});

/// The property `successStatus` of `LearningModulePreviewUpdateScoStructure`. Known values: `Passed`, `Failed`, `Unknown`.
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

/// The property `completionStatus` of `LearningModulePreviewUpdateScoStructure`. Known values: `Completed`, `Incomplete`, `NotAttempted`, `Unknown`.
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
