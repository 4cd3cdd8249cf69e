// @generated from the schema "LearningAssignmentUpdate"; changes made here are lost at the next generation

/// The schema `LearningAssignmentUpdate`.
pub struct LearningAssignmentUpdate {
    /// `state`: `string`.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// `assessment`: `LearningAssessment`.
    pub assessment: ::std::option::Option<::std::boxed::Box<crate::LearningAssessment>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for LearningAssignmentUpdate {
    const EMPTY: Self = Self {
        state: ::std::option::Option::None,
        assessment: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &LearningAssignmentUpdate = &<LearningAssignmentUpdate as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "LearningAssignmentUpdate",
        empty: E,
        extra: &E.extra,
        properties: &[("state", "state", 0), ("assessment", "assessment", 0)],
        fields: &[&E.state, &E.assessment],
    }
};

crate::runtime::model!(LearningAssignmentUpdate);

crate::runtime::setters!(LearningAssignmentUpdate {
    with_state: state: crate::runtime::Open<State>,
    with_assessment: assessment: ::std::boxed::Box<crate::LearningAssessment>,
});

/// The property `state` of `LearningAssignmentUpdate`. Known values: `Assigned`, `InProgress`, `Completed`, `Deleted`, `NotCompleted`, `InvalidSchedule`.
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
