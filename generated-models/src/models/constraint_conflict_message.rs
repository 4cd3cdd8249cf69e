// @generated from the schema "ConstraintConflictMessage"; changes made here are lost at the next generation

use crate::{WorkPlanConstraintConflictMessage, WorkPlanConstraintMessage};
use crate::runtime::Extra;

/// The schema `ConstraintConflictMessage`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConstraintConflictMessage {
    /// `message`: `WorkPlanConstraintConflictMessage`.
    pub message: Option<Box<WorkPlanConstraintConflictMessage>>,
    /// `conflictedConstraintMessages`: `array of WorkPlanConstraintMessage`.
    #[doc(alias = "conflictedConstraintMessages")]
    pub conflicted_constraint_messages: Option<Vec<WorkPlanConstraintMessage>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConstraintConflictMessage "ConstraintConflictMessage" 2 {
    (
        message: Box<WorkPlanConstraintConflictMessage> = "message" with_message,
        conflicted_constraint_messages: Vec<WorkPlanConstraintMessage> = "conflictedConstraintMessages" with_conflicted_constraint_messages,
    )
});
