// @generated from the schema "BotAggregateQueryFilter"; changes made here are lost at the next generation

use crate::{BotAggregateQueryClause, BotAggregateQueryPredicate};
use crate::runtime::{Extra, Open};

/// The schema `BotAggregateQueryFilter`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BotAggregateQueryFilter {
    /// `type`: one of `and` and `or`, required.
    pub r#type: Option<Open<Type>>,
    /// `clauses`: `array of BotAggregateQueryClause`.
    pub clauses: Option<Vec<BotAggregateQueryClause>>,
    /// `predicates`: `array of BotAggregateQueryPredicate`.
    pub predicates: Option<Vec<BotAggregateQueryPredicate>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BotAggregateQueryFilter "BotAggregateQueryFilter" 3 {
    (
        r#type: Open<Type> = "type" with_type required,
        clauses: Vec<BotAggregateQueryClause> = "clauses" with_clauses,
        predicates: Vec<BotAggregateQueryPredicate> = "predicates" with_predicates,
    )
});

/// The property `type` of `BotAggregateQueryFilter`. Known values: `and`, `or`.
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
