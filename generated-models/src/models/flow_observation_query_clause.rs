// @generated from the schema "FlowObservationQueryClause"; changes made here are lost at the next generation

use crate::FlowObservationQueryPredicate;
use crate::runtime::{Extra, Open};

/// The schema `FlowObservationQueryClause`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct FlowObservationQueryClause {
    /// `type`: one of `and` and `or`, required.
    pub r#type: Option<Open<Type>>,
    /// `predicates`: `array of FlowObservationQueryPredicate`, required.
    pub predicates: Option<Vec<FlowObservationQueryPredicate>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(FlowObservationQueryClause "FlowObservationQueryClause" 2 {
    (
        r#type: Open<Type> = "type" with_type required,
        predicates: Vec<FlowObservationQueryPredicate> = "predicates" with_predicates required,
    )
});

/// The property `type` of `FlowObservationQueryClause`. Known values: `and`, `or`.
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
