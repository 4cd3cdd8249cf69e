// @generated from the schema "LearningModulePreviewUpdateResponseAssignment"; changes made here are lost at the next generation

/// The schema `LearningModulePreviewUpdateResponseAssignment`.
pub struct LearningModulePreviewUpdateResponseAssignment {
    /// `state`: `string`.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// `percentageScore`: `number (float)`, read-only.
    #[doc(alias = "percentageScore")]
    pub percentage_score: ::std::option::Option<f64>,
    /// `completionPercentage`: `number (float)`, read-only.
    #[doc(alias = "completionPercentage")]
    pub completion_percentage: ::std::option::Option<f64>,
    /// `assessmentPercentageScore`: `number (float)`, read-only.
    #[doc(alias = "assessmentPercentageScore")]
    pub assessment_percentage_score: ::std::option::Option<f64>,
    /// `assessmentCompletionPercentage`: `number (float)`, read-only.
    #[doc(alias = "assessmentCompletionPercentage")]
    pub assessment_completion_percentage: ::std::option::Option<f64>,
    /// `isPassed`: `boolean`, read-only.
    #[doc(alias = "isPassed")]
    pub is_passed: ::std::option::Option<bool>,
    /// `currentStep`: `LearningModulePreviewUpdateResponseCurrentStep`, read-only.
    #[doc(alias = "currentStep")]
    pub current_step: ::std::option::Option<
        ::std::boxed::Box<crate::LearningModulePreviewUpdateResponseCurrentStep>,
    >,
    /// `steps`: `array of LearningModulePreviewUpdateStep`, read-only.
    pub steps: ::std::option::Option<
        ::std::vec::Vec<crate::LearningModulePreviewUpdateStep>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for LearningModulePreviewUpdateResponseAssignment {
    const EMPTY: Self = Self {
        state: ::std::option::Option::None,
        percentage_score: ::std::option::Option::None,
        completion_percentage: ::std::option::Option::None,
        assessment_percentage_score: ::std::option::Option::None,
        assessment_completion_percentage: ::std::option::Option::None,
        is_passed: ::std::option::Option::None,
        current_step: ::std::option::Option::None,
        steps: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &LearningModulePreviewUpdateResponseAssignment = &<LearningModulePreviewUpdateResponseAssignment as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "LearningModulePreviewUpdateResponseAssignment",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("state", "state", 0),
            ("percentageScore", "percentage_score", 2),
            ("completionPercentage", "completion_percentage", 2),
            ("assessmentPercentageScore", "assessment_percentage_score", 2),
            ("assessmentCompletionPercentage", "assessment_completion_percentage", 2),
            ("isPassed", "is_passed", 2),
            ("currentStep", "current_step", 2),
            ("steps", "steps", 2),
        ],
        fields: &[
            &E.state,
            &E.percentage_score,
            &E.completion_percentage,
            &E.assessment_percentage_score,
            &E.assessment_completion_percentage,
            &E.is_passed,
            &E.current_step,
            &E.steps,
        ],
    }
};

crate::runtime::model!(LearningModulePreviewUpdateResponseAssignment);

crate::runtime::setters!(LearningModulePreviewUpdateResponseAssignment {
    with_state: state: crate::runtime::Open<State>,
    with_percentage_score: percentage_score: f64,
    with_completion_percentage: completion_percentage: f64,
    with_assessment_percentage_score: assessment_percentage_score: f64,
    with_assessment_completion_percentage: assessment_completion_percentage: f64,
    with_is_passed: is_passed: bool,
    with_current_step: current_step: ::std::boxed::Box<crate::LearningModulePreviewUpdateResponseCurrentStep>,
    with_steps: steps: ::std::vec::Vec<crate::LearningModulePreviewUpdateStep>,
});

/// The property `state` of `LearningModulePreviewUpdateResponseAssignment`. Known values: `Assigned`, `InProgress`, `Completed`, `Deleted`, `NotCompleted`, `InvalidSchedule`.
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
