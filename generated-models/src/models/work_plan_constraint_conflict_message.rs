// @generated from the schema "WorkPlanConstraintConflictMessage"; changes made here are lost at the next generation

use crate::WorkPlanValidationMessageArgument;
use crate::runtime::{Extra, Open};

/// The schema `WorkPlanConstraintConflictMessage`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WorkPlanConstraintConflictMessage {
    /// `type`: one of `UnknownFix` and `WithPotentialFixes`.
    pub r#type: Option<Open<Type>>,
    /// `arguments`: `array of WorkPlanValidationMessageArgument`.
    pub arguments: Option<Vec<WorkPlanValidationMessageArgument>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WorkPlanConstraintConflictMessage "WorkPlanConstraintConflictMessage" 2 {
    (
        r#type: Open<Type> = "type" with_type,
        arguments: Vec<WorkPlanValidationMessageArgument> = "arguments" with_arguments,
    )
});

/// The property `type` of `WorkPlanConstraintConflictMessage`. Known values: `UnknownFix`, `WithPotentialFixes`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    UnknownFix,
    WithPotentialFixes,
}

crate::runtime::values!(Type {
    UnknownFix = "UnknownFix",
    WithPotentialFixes = "WithPotentialFixes",
});
