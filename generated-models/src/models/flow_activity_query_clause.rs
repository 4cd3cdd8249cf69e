// @generated from the schema "FlowActivityQueryClause"; changes made here are lost at the next generation

use crate::FlowActivityQueryPredicate;
use crate::runtime::{Extra, Open};

/// The schema `FlowActivityQueryClause`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct FlowActivityQueryClause {
    /// `type`: one of `and` and `or`, required.
    pub r#type: Option<Open<Type>>,
    /// `predicates`: `array of FlowActivityQueryPredicate`, required.
    pub predicates: Option<Vec<FlowActivityQueryPredicate>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(FlowActivityQueryClause "FlowActivityQueryClause" 2 {
    (
        r#type: Open<Type> = "type" with_type required,
        predicates: Vec<FlowActivityQueryPredicate> = "predicates" with_predicates required,
    )
});

/// The property `type` of `FlowActivityQueryClause`. Known values: `and`, `or`.
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
