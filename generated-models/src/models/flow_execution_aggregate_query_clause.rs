// @generated from the schema "FlowExecutionAggregateQueryClause"; changes made here are lost at the next generation

use crate::FlowExecutionAggregateQueryPredicate;
use crate::runtime::{Extra, Open};

/// The schema `FlowExecutionAggregateQueryClause`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct FlowExecutionAggregateQueryClause {
    /// `type`: one of `and` and `or`, required.
    pub r#type: Option<Open<Type>>,
    /// `predicates`: `array of FlowExecutionAggregateQueryPredicate`, required.
    pub predicates: Option<Vec<FlowExecutionAggregateQueryPredicate>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(FlowExecutionAggregateQueryClause "FlowExecutionAggregateQueryClause" 2 {
    (
        r#type: Open<Type> = "type" with_type required,
        predicates: Vec<FlowExecutionAggregateQueryPredicate> = "predicates" with_predicates required,
    )
});

/// The property `type` of `FlowExecutionAggregateQueryClause`. Known values: `and`, `or`.
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
