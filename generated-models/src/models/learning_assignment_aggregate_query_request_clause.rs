// @generated from the schema "LearningAssignmentAggregateQueryRequestClause"; changes made here are lost at the next generation

use crate::LearningAssignmentAggregateQueryRequestPredicate;
use crate::runtime::{Extra, Open};

/// The schema `LearningAssignmentAggregateQueryRequestClause`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct LearningAssignmentAggregateQueryRequestClause {
    /// `type`: one of `And` and `Or`, required.
    pub r#type: Option<Open<Type>>,
    /// `predicates`: `array of LearningAssignmentAggregateQueryRequestPredicate`, required.
    pub predicates: Option<Vec<LearningAssignmentAggregateQueryRequestPredicate>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(LearningAssignmentAggregateQueryRequestClause "LearningAssignmentAggregateQueryRequestClause" 2 {
    (
        r#type: Open<Type> = "type" with_type required,
        predicates: Vec<LearningAssignmentAggregateQueryRequestPredicate> = "predicates" with_predicates required,
    )
});

/// The property `type` of `LearningAssignmentAggregateQueryRequestClause`. Known values: `And`, `Or`.
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
