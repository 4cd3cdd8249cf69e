// @generated from the schema "SummaryAggregateQueryClause"; changes made here are lost at the next generation

use crate::SummaryAggregateQueryPredicate;
use crate::runtime::{Extra, Open};

/// The schema `SummaryAggregateQueryClause`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SummaryAggregateQueryClause {
    /// `type`: one of `and` and `or`, required.
    pub r#type: Option<Open<Type>>,
    /// `predicates`: `array of SummaryAggregateQueryPredicate`, required.
    pub predicates: Option<Vec<SummaryAggregateQueryPredicate>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SummaryAggregateQueryClause "SummaryAggregateQueryClause" 2 {
    (
        r#type: Open<Type> = "type" with_type required,
        predicates: Vec<SummaryAggregateQueryPredicate> = "predicates" with_predicates required,
    )
});

/// The property `type` of `SummaryAggregateQueryClause`. Known values: `and`, `or`.
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
