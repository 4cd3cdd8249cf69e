// @generated from the schema "LearningAssignmentUpdate"; changes made here are lost at the next generation

use crate::LearningAssessment;
use crate::runtime::{Extra, Open};

/// The schema `LearningAssignmentUpdate`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct LearningAssignmentUpdate {
    /// `state`: one of `Assigned`, `InProgress`, `Completed`, `Deleted` and 2 more.
    pub state: Option<Open<State>>,
    /// `assessment`: `LearningAssessment`.
    pub assessment: Option<Box<LearningAssessment>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(LearningAssignmentUpdate "LearningAssignmentUpdate" 2 {
    (
        state: Open<State> = "state" with_state,
        assessment: Box<LearningAssessment> = "assessment" with_assessment,
    )
});

/// The property `state` of `LearningAssignmentUpdate`. Known values: `Assigned`, `InProgress`, `Completed`, `Deleted`, `NotCompleted`, `InvalidSchedule`.
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
