// @generated from the schema "LearningModulePreviewGetScoStructure"; changes made here are lost at the next generation

/// The schema `LearningModulePreviewGetScoStructure`.
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

impl crate::runtime::Model for LearningModulePreviewGetScoStructure {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        success_status: ::std::option::Option::None,
        completion_status: ::std::option::Option::None,
        percentage_score: ::std::option::Option::None,
        shareable_content_object: ::std::option::Option::None,
        children: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &LearningModulePreviewGetScoStructure = &<LearningModulePreviewGetScoStructure as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "LearningModulePreviewGetScoStructure",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 2),
            ("successStatus", "success_status", 2),
            ("completionStatus", "completion_status", 2),
            ("percentageScore", "percentage_score", 2),
            ("shareableContentObject", "shareable_content_object", 0),
            ("children", "children", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.success_status,
            &E.completion_status,
            &E.percentage_score,
            &E.shareable_content_object,
            &E.children,
        ],
    }
};

crate::runtime::model!(LearningModulePreviewGetScoStructure);

crate::runtime::setters!(LearningModulePreviewGetScoStructure {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_success_status: success_status: crate::runtime::Open<SuccessStatus>,
    with_completion_status: completion_status: crate::runtime::Open<CompletionStatus>,
    with_percentage_score: percentage_score: f64,
    with_shareable_content_object: shareable_content_object: ::std::boxed::Box<crate::LearningShareableContentObject>,
    with_children: children: ::std::vec::Vec<crate::LearningModulePreviewGetScoStructure>,
});

/// The property `successStatus` of `LearningModulePreviewGetScoStructure`. Known values: `Passed`, `Failed`, `Unknown`.
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

/// The property `completionStatus` of `LearningModulePreviewGetScoStructure`. Known values: `Completed`, `Incomplete`, `NotAttempted`, `Unknown`.
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
