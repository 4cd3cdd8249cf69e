// @generated from the schema "LearningAssignmentExternalUpdate"; changes made here are lost at the next generation

/// The schema `LearningAssignmentExternalUpdate`.
#[repr(C)]
pub struct LearningAssignmentExternalUpdate {
    /// `state`: `string`.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// `percentageScore`: `number (float)`.
    #[doc(alias = "percentageScore")]
    pub percentage_score: ::std::option::Option<f64>,
    /// `isPassed`: `boolean`.
    #[doc(alias = "isPassed")]
    pub is_passed: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(LearningAssignmentExternalUpdate "LearningAssignmentExternalUpdate" 3 {
    (
        state: crate::runtime::Open<State> = "state" 0 with_state,
        percentage_score: f64 = "percentageScore" 0 with_percentage_score,
        is_passed: bool = "isPassed" 0 with_is_passed,
    )
});

/// The property `state` of `LearningAssignmentExternalUpdate`. Known values: `Assigned`, `InProgress`, `Completed`, `Deleted`, `NotCompleted`, `InvalidSchedule`.
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
