// @generated from the schema "ValidateWorkPlanMessages"; changes made here are lost at the next generation

use crate::{ConstraintConflictMessage, WorkPlanConfigurationViolationMessage};
use crate::runtime::Extra;

/// The schema `ValidateWorkPlanMessages`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ValidateWorkPlanMessages {
    /// `violationMessages`: `array of WorkPlanConfigurationViolationMessage`.
    #[doc(alias = "violationMessages")]
    pub violation_messages: Option<Vec<WorkPlanConfigurationViolationMessage>>,
    /// `constraintConflictMessage`: `ConstraintConflictMessage`.
    #[doc(alias = "constraintConflictMessage")]
    pub constraint_conflict_message: Option<Box<ConstraintConflictMessage>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ValidateWorkPlanMessages "ValidateWorkPlanMessages" 2 {
    (
        violation_messages: Vec<WorkPlanConfigurationViolationMessage> = "violationMessages" with_violation_messages,
        constraint_conflict_message: Box<ConstraintConflictMessage> = "constraintConflictMessage" with_constraint_conflict_message,
    )
});
