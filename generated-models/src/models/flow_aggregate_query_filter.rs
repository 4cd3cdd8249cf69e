// @generated from the schema "FlowAggregateQueryFilter"; changes made here are lost at the next generation

use crate::{FlowAggregateQueryClause, FlowAggregateQueryPredicate};
use crate::runtime::{Extra, Open};

/// The schema `FlowAggregateQueryFilter`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct FlowAggregateQueryFilter {
    /// `type`: one of `and` and `or`, required.
    pub r#type: Option<Open<Type>>,
    /// `clauses`: `array of FlowAggregateQueryClause`.
    pub clauses: Option<Vec<FlowAggregateQueryClause>>,
    /// `predicates`: `array of FlowAggregateQueryPredicate`.
    pub predicates: Option<Vec<FlowAggregateQueryPredicate>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(FlowAggregateQueryFilter "FlowAggregateQueryFilter" 3 {
    (
        r#type: Open<Type> = "type" with_type required,
        clauses: Vec<FlowAggregateQueryClause> = "clauses" with_clauses,
        predicates: Vec<FlowAggregateQueryPredicate> = "predicates" with_predicates,
    )
});

/// The property `type` of `FlowAggregateQueryFilter`. Known values: `and`, `or`.
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
