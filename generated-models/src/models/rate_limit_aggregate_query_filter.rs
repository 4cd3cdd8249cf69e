// @generated from the schema "RateLimitAggregateQueryFilter"; changes made here are lost at the next generation

use crate::{RateLimitAggregateQueryClause, RateLimitAggregateQueryPredicate};
use crate::runtime::{Extra, Open};

/// The schema `RateLimitAggregateQueryFilter`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct RateLimitAggregateQueryFilter {
    /// `type`: one of `and` and `or`, required.
    pub r#type: Option<Open<Type>>,
    /// `clauses`: `array of RateLimitAggregateQueryClause`.
    pub clauses: Option<Vec<RateLimitAggregateQueryClause>>,
    /// `predicates`: `array of RateLimitAggregateQueryPredicate`.
    pub predicates: Option<Vec<RateLimitAggregateQueryPredicate>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(RateLimitAggregateQueryFilter "RateLimitAggregateQueryFilter" 3 {
    (
        r#type: Open<Type> = "type" with_type required,
        clauses: Vec<RateLimitAggregateQueryClause> = "clauses" with_clauses,
        predicates: Vec<RateLimitAggregateQueryPredicate> = "predicates" with_predicates,
    )
});

/// The property `type` of `RateLimitAggregateQueryFilter`. Known values: `and`, `or`.
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
