// @generated from the schema "BotAggregateQueryClause"; changes made here are lost at the next generation

use crate::BotAggregateQueryPredicate;
use crate::runtime::{Extra, Open};

/// The schema `BotAggregateQueryClause`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BotAggregateQueryClause {
    /// `type`: one of `and` and `or`, required.
    pub r#type: Option<Open<Type>>,
    /// `predicates`: `array of BotAggregateQueryPredicate`, required.
    pub predicates: Option<Vec<BotAggregateQueryPredicate>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BotAggregateQueryClause "BotAggregateQueryClause" 2 {
    (
        r#type: Open<Type> = "type" with_type required,
        predicates: Vec<BotAggregateQueryPredicate> = "predicates" with_predicates required,
    )
});

/// The property `type` of `BotAggregateQueryClause`. Known values: `and`, `or`.
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
