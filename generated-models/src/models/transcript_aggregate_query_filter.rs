// @generated from the schema "TranscriptAggregateQueryFilter"; changes made here are lost at the next generation

use crate::{TranscriptAggregateQueryClause, TranscriptAggregateQueryPredicate};
use crate::runtime::{Extra, Open};

/// The schema `TranscriptAggregateQueryFilter`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TranscriptAggregateQueryFilter {
    /// `type`: one of `and` and `or`, required.
    pub r#type: Option<Open<Type>>,
    /// `clauses`: `array of TranscriptAggregateQueryClause`.
    pub clauses: Option<Vec<TranscriptAggregateQueryClause>>,
    /// `predicates`: `array of TranscriptAggregateQueryPredicate`.
    pub predicates: Option<Vec<TranscriptAggregateQueryPredicate>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TranscriptAggregateQueryFilter "TranscriptAggregateQueryFilter" 3 {
    (
        r#type: Open<Type> = "type" with_type required,
        clauses: Vec<TranscriptAggregateQueryClause> = "clauses" with_clauses,
        predicates: Vec<TranscriptAggregateQueryPredicate> = "predicates" with_predicates,
    )
});

/// The property `type` of `TranscriptAggregateQueryFilter`. Known values: `and`, `or`.
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
