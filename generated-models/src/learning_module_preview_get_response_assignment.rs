// @generated from the schema "LearningModulePreviewGetResponseAssignment"; changes made here are lost at the next generation

/// The schema `LearningModulePreviewGetResponseAssignment`.
pub struct LearningModulePreviewGetResponseAssignment {
    /// `state`: `string`.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// `percentageScore`: `number (float)`, read-only.
    #[doc(alias = "percentageScore")]
    pub percentage_score: ::std::option::Option<f64>,
    /// `assessmentPercentageScore`: `number (float)`, read-only.
    #[doc(alias = "assessmentPercentageScore")]
    pub assessment_percentage_score: ::std::option::Option<f64>,
    /// `isPassed`: `boolean`, read-only.
    #[doc(alias = "isPassed")]
    pub is_passed: ::std::option::Option<bool>,
    /// `assessmentCompletionPercentage`: `number (float)`, read-only.
    #[doc(alias = "assessmentCompletionPercentage")]
    pub assessment_completion_percentage: ::std::option::Option<f64>,
    /// `completionPercentage`: `number (float)`, read-only.
    #[doc(alias = "completionPercentage")]
    pub completion_percentage: ::std::option::Option<f64>,
    /// `steps`: `array of LearningModulePreviewGetResponseStep`, read-only.
    pub steps: ::std::option::Option<
        ::std::vec::Vec<crate::LearningModulePreviewGetResponseStep>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for LearningModulePreviewGetResponseAssignment {
    const EMPTY: Self = Self {
        state: ::std::option::Option::None,
        percentage_score: ::std::option::Option::None,
        assessment_percentage_score: ::std::option::Option::None,
        is_passed: ::std::option::Option::None,
        assessment_completion_percentage: ::std::option::Option::None,
        completion_percentage: ::std::option::Option::None,
        steps: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &LearningModulePreviewGetResponseAssignment = &<LearningModulePreviewGetResponseAssignment as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "LearningModulePreviewGetResponseAssignment",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("state", "state", 0),
            ("percentageScore", "percentage_score", 2),
            ("assessmentPercentageScore", "assessment_percentage_score", 2),
            ("isPassed", "is_passed", 2),
            ("assessmentCompletionPercentage", "assessment_completion_percentage", 2),
            ("completionPercentage", "completion_percentage", 2),
            ("steps", "steps", 2),
        ],
        fields: &[
            &E.state,
            &E.percentage_score,
            &E.assessment_percentage_score,
            &E.is_passed,
            &E.assessment_completion_percentage,
            &E.completion_percentage,
            &E.steps,
        ],
    }
};

crate::runtime::model!(LearningModulePreviewGetResponseAssignment);

crate::runtime::setters!(LearningModulePreviewGetResponseAssignment {
    with_state: state: crate::runtime::Open<State>,
    with_percentage_score: percentage_score: f64,
    with_assessment_percentage_score: assessment_percentage_score: f64,
    with_is_passed: is_passed: bool,
    with_assessment_completion_percentage: assessment_completion_percentage: f64,
    with_completion_percentage: completion_percentage: f64,
    with_steps: steps: ::std::vec::Vec<crate::LearningModulePreviewGetResponseStep>,
});

/// The property `state` of `LearningModulePreviewGetResponseAssignment`. Known values: `Assigned`, `InProgress`, `Completed`, `Deleted`, `NotCompleted`, `InvalidSchedule`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum State {
    Assigned,
    InProgress,
    Completed,
    Deleted,
    NotCompleted,
    InvalidSchedule,
}

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Assigned, "Assigned"),
        (Self::InProgress, "InProgress"),
        (Self::Completed, "Completed"),
        (Self::Deleted, "Deleted"),
        (Self::NotCompleted, "NotCompleted"),
        (Self::InvalidSchedule, "InvalidSchedule"),
    ];
}
