// @generated from the schema "ResolutionAggregateQueryFilter"; changes made here are lost at the next generation

use crate::{ResolutionAggregateQueryClause, ResolutionAggregateQueryPredicate};
use crate::runtime::{Extra, Open};

/// The schema `ResolutionAggregateQueryFilter`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ResolutionAggregateQueryFilter {
    /// `type`: one of `and` and `or`, required.
    pub r#type: Option<Open<Type>>,
    /// `clauses`: `array of ResolutionAggregateQueryClause`.
    pub clauses: Option<Vec<ResolutionAggregateQueryClause>>,
    /// `predicates`: `array of ResolutionAggregateQueryPredicate`.
    pub predicates: Option<Vec<ResolutionAggregateQueryPredicate>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ResolutionAggregateQueryFilter "ResolutionAggregateQueryFilter" 3 {
    (
        r#type: Open<Type> = "type" with_type required,
        clauses: Vec<ResolutionAggregateQueryClause> = "clauses" with_clauses,
        predicates: Vec<ResolutionAggregateQueryPredicate> = "predicates" with_predicates,
    )
});

/// The property `type` of `ResolutionAggregateQueryFilter`. Known values: `and`, `or`.
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
