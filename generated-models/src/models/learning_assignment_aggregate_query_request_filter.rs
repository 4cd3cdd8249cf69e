// @generated from the schema "LearningAssignmentAggregateQueryRequestFilter"; changes made here are lost at the next generation

use crate::LearningAssignmentAggregateQueryRequestClause;
use crate::runtime::{Extra, Open};

/// The schema `LearningAssignmentAggregateQueryRequestFilter`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct LearningAssignmentAggregateQueryRequestFilter {
    /// `type`: one of `And` and `Or`, required.
    pub r#type: Option<Open<Type>>,
    /// `clauses`: `array of LearningAssignmentAggregateQueryRequestClause`, required.
    pub clauses: Option<Vec<LearningAssignmentAggregateQueryRequestClause>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(LearningAssignmentAggregateQueryRequestFilter "LearningAssignmentAggregateQueryRequestFilter" 2 {
    (
        r#type: Open<Type> = "type" with_type required,
        clauses: Vec<LearningAssignmentAggregateQueryRequestClause> = "clauses" with_clauses required,
    )
});

/// The property `type` of `LearningAssignmentAggregateQueryRequestFilter`. Known values: `And`, `Or`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    And,
    Or,
}

crate::runtime::values!(Type {
    And = "And",
    Or = "Or",
});
