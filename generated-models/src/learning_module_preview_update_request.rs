// @generated from the schema "LearningModulePreviewUpdateRequest"; changes made here are lost at the next generation

/// The schema `LearningModulePreviewUpdateRequest`.
pub struct LearningModulePreviewUpdateRequest {
    /// `state`: `string`.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// `currentStep`: `LearningModulePreviewUpdateRequestCurrentStep`.
    #[doc(alias = "currentStep")]
    pub current_step: ::std::option::Option<
        ::std::boxed::Box<crate::LearningModulePreviewUpdateRequestCurrentStep>,
    >,
    /// `steps`: `array of LearningModulePreviewUpdateStep`.
    pub steps: ::std::option::Option<
        ::std::vec::Vec<crate::LearningModulePreviewUpdateStep>,
    >,
    /// `assessment`: `LearningAssessment`.
    pub assessment: ::std::option::Option<::std::boxed::Box<crate::LearningAssessment>>,
    /// `assessmentForm`: `AssessmentForm`.
    #[doc(alias = "assessmentForm")]
    pub assessment_form: ::std::option::Option<::std::boxed::Box<crate::AssessmentForm>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for LearningModulePreviewUpdateRequest {
    const EMPTY: Self = Self {
        state: ::std::option::Option::None,
        current_step: ::std::option::Option::None,
        steps: ::std::option::Option::None,
        assessment: ::std::option::Option::None,
        assessment_form: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &LearningModulePreviewUpdateRequest = &<LearningModulePreviewUpdateRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "LearningModulePreviewUpdateRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("state", "state", 0),
            ("currentStep", "current_step", 0),
            ("steps", "steps", 0),
            ("assessment", "assessment", 0),
            ("assessmentForm", "assessment_form", 0),
        ],
        fields: &[&E.state, &E.current_step, &E.steps, &E.assessment, &E.assessment_form],
    }
};

crate::runtime::model!(LearningModulePreviewUpdateRequest);

crate::runtime::setters!(LearningModulePreviewUpdateRequest {
    with_state: state: crate::runtime::Open<State>,
    with_current_step: current_step: ::std::boxed::Box<crate::LearningModulePreviewUpdateRequestCurrentStep>,
    with_steps: steps: ::std::vec::Vec<crate::LearningModulePreviewUpdateStep>,
    with_assessment: assessment: ::std::boxed::Box<crate::LearningAssessment>,
    with_assessment_form: assessment_form: ::std::boxed::Box<crate::AssessmentForm>,
});

/// The property `state` of `LearningModulePreviewUpdateRequest`. Known values: `Assigned`, `InProgress`, `Completed`, `Deleted`, `NotCompleted`, `InvalidSchedule`.
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
