// @generated from the schema "ActionAggregateQueryFilter"; changes made here are lost at the next generation

use crate::{ActionAggregateQueryClause, ActionAggregateQueryPredicate};
use crate::runtime::{Extra, Open};

/// The schema `ActionAggregateQueryFilter`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ActionAggregateQueryFilter {
    /// `type`: one of `and` and `or`, required.
    pub r#type: Option<Open<Type>>,
    /// `clauses`: `array of ActionAggregateQueryClause`.
    pub clauses: Option<Vec<ActionAggregateQueryClause>>,
    /// `predicates`: `array of ActionAggregateQueryPredicate`.
    pub predicates: Option<Vec<ActionAggregateQueryPredicate>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ActionAggregateQueryFilter "ActionAggregateQueryFilter" 3 {
    (
        r#type: Open<Type> = "type" with_type required,
        clauses: Vec<ActionAggregateQueryClause> = "clauses" with_clauses,
        predicates: Vec<ActionAggregateQueryPredicate> = "predicates" with_predicates,
    )
});

/// The property `type` of `ActionAggregateQueryFilter`. Known values: `and`, `or`.
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
