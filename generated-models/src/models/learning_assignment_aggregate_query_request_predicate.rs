// @generated from the schema "LearningAssignmentAggregateQueryRequestPredicate"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `LearningAssignmentAggregateQueryRequestPredicate`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct LearningAssignmentAggregateQueryRequestPredicate {
    /// `dimension`: one of `attendeeId`, `type`, `moduleId` and `isPassed`, required.
    pub dimension: Option<Open<Dimension>>,
    /// `value`: `string`, required.
    pub value: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(LearningAssignmentAggregateQueryRequestPredicate "LearningAssignmentAggregateQueryRequestPredicate" 2 {
    (
        dimension: Open<Dimension> = "dimension" with_dimension required,
        value: String = "value" with_value required,
    )
});

/// The property `dimension` of `LearningAssignmentAggregateQueryRequestPredicate`. Known values: `attendeeId`, `type`, `moduleId`, `isPassed`.
#[repr(u16)]
#[non_exhaustive]
pub enum Dimension {
    AttendeeId,
    Type,
    ModuleId,
    IsPassed,
}

crate::runtime::values!(Dimension {
    AttendeeId = "attendeeId",
    Type = "type",
    ModuleId = "moduleId",
    IsPassed = "isPassed",
});
