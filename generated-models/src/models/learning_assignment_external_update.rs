// @generated from the schema "LearningAssignmentExternalUpdate"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `LearningAssignmentExternalUpdate`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct LearningAssignmentExternalUpdate {
    /// `state`: one of `Assigned`, `InProgress`, `Completed`, `Deleted` and 2 more.
    pub state: Option<Open<State>>,
    /// `percentageScore`: `number (float)`.
    #[doc(alias = "percentageScore")]
    pub percentage_score: Option<f64>,
    /// `isPassed`: `boolean`.
    #[doc(alias = "isPassed")]
    pub is_passed: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(LearningAssignmentExternalUpdate "LearningAssignmentExternalUpdate" 3 {
    (
        state: Open<State> = "state" with_state,
        percentage_score: f64 = "percentageScore" with_percentage_score,
        is_passed: bool = "isPassed" with_is_passed,
    )
});

/// The property `state` of `LearningAssignmentExternalUpdate`. Known values: `Assigned`, `InProgress`, `Completed`, `Deleted`, `NotCompleted`, `InvalidSchedule`.
#[repr(u16)]
#[non_exhaustive]
pub enum State {
    Assigned,
    InProgress,
    Completed,
    Deleted,
    NotCompleted,
    InvalidSchedule,
}

crate::runtime::values!(State {
    Assigned = "Assigned",
    InProgress = "InProgress",
    Completed = "Completed",
    Deleted = "Deleted",
    NotCompleted = "NotCompleted",
    InvalidSchedule = "InvalidSchedule",
});
