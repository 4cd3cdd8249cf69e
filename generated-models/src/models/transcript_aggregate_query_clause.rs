// @generated from the schema "TranscriptAggregateQueryClause"; changes made here are lost at the next generation

use crate::TranscriptAggregateQueryPredicate;
use crate::runtime::{Extra, Open};

/// The schema `TranscriptAggregateQueryClause`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TranscriptAggregateQueryClause {
    /// `type`: one of `and` and `or`, required.
    pub r#type: Option<Open<Type>>,
    /// `predicates`: `array of TranscriptAggregateQueryPredicate`, required.
    pub predicates: Option<Vec<TranscriptAggregateQueryPredicate>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TranscriptAggregateQueryClause "TranscriptAggregateQueryClause" 2 {
    (
        r#type: Open<Type> = "type" with_type required,
        predicates: Vec<TranscriptAggregateQueryPredicate> = "predicates" with_predicates required,
    )
});

/// The property `type` of `TranscriptAggregateQueryClause`. Known values: `and`, `or`.
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
