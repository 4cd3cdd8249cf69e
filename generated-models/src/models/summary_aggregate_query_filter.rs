// @generated from the schema "SummaryAggregateQueryFilter"; changes made here are lost at the next generation

use crate::{SummaryAggregateQueryClause, SummaryAggregateQueryPredicate};
use crate::runtime::{Extra, Open};

/// The schema `SummaryAggregateQueryFilter`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SummaryAggregateQueryFilter {
    /// `type`: one of `and` and `or`, required.
    pub r#type: Option<Open<Type>>,
    /// `clauses`: `array of SummaryAggregateQueryClause`.
    pub clauses: Option<Vec<SummaryAggregateQueryClause>>,
    /// `predicates`: `array of SummaryAggregateQueryPredicate`.
    pub predicates: Option<Vec<SummaryAggregateQueryPredicate>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SummaryAggregateQueryFilter "SummaryAggregateQueryFilter" 3 {
    (
        r#type: Open<Type> = "type" with_type required,
        clauses: Vec<SummaryAggregateQueryClause> = "clauses" with_clauses,
        predicates: Vec<SummaryAggregateQueryPredicate> = "predicates" with_predicates,
    )
});

/// The property `type` of `SummaryAggregateQueryFilter`. Known values: `and`, `or`.
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
