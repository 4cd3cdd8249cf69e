// @generated from the schema "FlowAggregateQueryClause"; changes made here are lost at the next generation

use crate::FlowAggregateQueryPredicate;
use crate::runtime::{Extra, Open};

/// The schema `FlowAggregateQueryClause`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct FlowAggregateQueryClause {
    /// `type`: one of `and` and `or`, required.
    pub r#type: Option<Open<Type>>,
    /// `predicates`: `array of FlowAggregateQueryPredicate`, required.
    pub predicates: Option<Vec<FlowAggregateQueryPredicate>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(FlowAggregateQueryClause "FlowAggregateQueryClause" 2 {
    (
        r#type: Open<Type> = "type" with_type required,
        predicates: Vec<FlowAggregateQueryPredicate> = "predicates" with_predicates required,
    )
});

/// The property `type` of `FlowAggregateQueryClause`. Known values: `and`, `or`.
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
