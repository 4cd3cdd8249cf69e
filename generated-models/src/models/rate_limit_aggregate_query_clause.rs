// @generated from the schema "RateLimitAggregateQueryClause"; changes made here are lost at the next generation

use crate::RateLimitAggregateQueryPredicate;
use crate::runtime::{Extra, Open};

/// The schema `RateLimitAggregateQueryClause`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct RateLimitAggregateQueryClause {
    /// `type`: one of `and` and `or`, required.
    pub r#type: Option<Open<Type>>,
    /// `predicates`: `array of RateLimitAggregateQueryPredicate`, required.
    pub predicates: Option<Vec<RateLimitAggregateQueryPredicate>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(RateLimitAggregateQueryClause "RateLimitAggregateQueryClause" 2 {
    (
        r#type: Open<Type> = "type" with_type required,
        predicates: Vec<RateLimitAggregateQueryPredicate> = "predicates" with_predicates required,
    )
});

/// The property `type` of `RateLimitAggregateQueryClause`. Known values: `and`, `or`.
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
