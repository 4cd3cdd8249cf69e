// @generated from the schema "ResolutionAggregateQueryClause"; changes made here are lost at the next generation

use crate::ResolutionAggregateQueryPredicate;
use crate::runtime::{Extra, Open};

/// The schema `ResolutionAggregateQueryClause`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ResolutionAggregateQueryClause {
    /// `type`: one of `and` and `or`, required.
    pub r#type: Option<Open<Type>>,
    /// `predicates`: `array of ResolutionAggregateQueryPredicate`, required.
    pub predicates: Option<Vec<ResolutionAggregateQueryPredicate>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ResolutionAggregateQueryClause "ResolutionAggregateQueryClause" 2 {
    (
        r#type: Open<Type> = "type" with_type required,
        predicates: Vec<ResolutionAggregateQueryPredicate> = "predicates" with_predicates required,
    )
});

/// The property `type` of `ResolutionAggregateQueryClause`. Known values: `and`, `or`.
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
