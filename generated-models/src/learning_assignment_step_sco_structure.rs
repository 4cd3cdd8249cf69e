// @generated from the schema "LearningAssignmentStepScoStructure"; changes made here are lost at the next generation

/// The schema `LearningAssignmentStepScoStructure`.
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

impl crate::runtime::Model for LearningAssignmentStepScoStructure {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        success_status: ::std::option::Option::None,
        completion_status: ::std::option::Option::None,
        children: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &LearningAssignmentStepScoStructure = &<LearningAssignmentStepScoStructure as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "LearningAssignmentStepScoStructure",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 2),
            ("successStatus", "success_status", 2),
            ("completionStatus", "completion_status", 2),
            ("children", "children", 2),
        ],
        fields: &[&E.id, &E.name, &E.success_status, &E.completion_status, &E.children],
    }
};

crate::runtime::model!(LearningAssignmentStepScoStructure);

crate::runtime::setters!(LearningAssignmentStepScoStructure {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_success_status: success_status: crate::runtime::Open<SuccessStatus>,
    with_completion_status: completion_status: crate::runtime::Open<CompletionStatus>,
    with_children: children: ::std::vec::Vec<crate::LearningAssignmentStepScoStructure>,
});

/// The property `successStatus` of `LearningAssignmentStepScoStructure`. Known values: `Passed`, `Failed`, `Unknown`.
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

/// The property `completionStatus` of `LearningAssignmentStepScoStructure`. Known values: `Completed`, `Incomplete`, `NotAttempted`, `Unknown`.
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
