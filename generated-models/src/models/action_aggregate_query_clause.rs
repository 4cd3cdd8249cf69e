// @generated from the schema "ActionAggregateQueryClause"; changes made here are lost at the next generation

use crate::ActionAggregateQueryPredicate;
use crate::runtime::{Extra, Open};

/// The schema `ActionAggregateQueryClause`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ActionAggregateQueryClause {
    /// `type`: one of `and` and `or`, required.
    pub r#type: Option<Open<Type>>,
    /// `predicates`: `array of ActionAggregateQueryPredicate`, required.
    pub predicates: Option<Vec<ActionAggregateQueryPredicate>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ActionAggregateQueryClause "ActionAggregateQueryClause" 2 {
    (
        r#type: Open<Type> = "type" with_type required,
        predicates: Vec<ActionAggregateQueryPredicate> = "predicates" with_predicates required,
    )
});

/// The property `type` of `ActionAggregateQueryClause`. Known values: `and`, `or`.
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
