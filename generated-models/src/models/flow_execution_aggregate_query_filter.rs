// @generated from the schema "FlowExecutionAggregateQueryFilter"; changes made here are lost at the next generation

use crate::{FlowExecutionAggregateQueryClause, FlowExecutionAggregateQueryPredicate};
use crate::runtime::{Extra, Open};

/// The schema `FlowExecutionAggregateQueryFilter`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct FlowExecutionAggregateQueryFilter {
    /// `type`: one of `and` and `or`, required.
    pub r#type: Option<Open<Type>>,
    /// `clauses`: `array of FlowExecutionAggregateQueryClause`.
    pub clauses: Option<Vec<FlowExecutionAggregateQueryClause>>,
    /// `predicates`: `array of FlowExecutionAggregateQueryPredicate`.
    pub predicates: Option<Vec<FlowExecutionAggregateQueryPredicate>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(FlowExecutionAggregateQueryFilter "FlowExecutionAggregateQueryFilter" 3 {
    (
        r#type: Open<Type> = "type" with_type required,
        clauses: Vec<FlowExecutionAggregateQueryClause> = "clauses" with_clauses,
        predicates: Vec<FlowExecutionAggregateQueryPredicate> = "predicates" with_predicates,
    )
});

/// The property `type` of `FlowExecutionAggregateQueryFilter`. Known values: `and`, `or`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    And,
    Or,
}

crate::runtime::values!(Type {
    And = "and",
    Or = "or",
});
