// @generated from the schema "LearningAssignmentUpdate"; changes made here are lost at the next generation

/// The schema `LearningAssignmentUpdate`.
#[repr(C)]
pub struct LearningAssignmentUpdate {
    /// `state`: `string`.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// `assessment`: `LearningAssessment`.
    pub assessment: ::std::option::Option<::std::boxed::Box<crate::LearningAssessment>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(LearningAssignmentUpdate "LearningAssignmentUpdate" 2 {
    (
        state: crate::runtime::Open<State> = "state" 0 with_state,
        assessment: ::std::boxed::Box<crate::LearningAssessment> = "assessment" 0 with_assessment,
    )
});

/// The property `state` of `LearningAssignmentUpdate`. Known values: `Assigned`, `InProgress`, `Completed`, `Deleted`, `NotCompleted`, `InvalidSchedule`.
#[non_exhaustive]
pub enum State {
    Assigned,
    InProgress,
    Completed,
    Deleted,
    NotCompleted,
    InvalidSchedule,
}

crate::runtime::known!(State);

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
