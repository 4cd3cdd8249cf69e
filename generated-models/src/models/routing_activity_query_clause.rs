// @generated from the schema "RoutingActivityQueryClause"; changes made here are lost at the next generation

use crate::RoutingActivityQueryPredicate;
use crate::runtime::{Extra, Open};

/// The schema `RoutingActivityQueryClause`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct RoutingActivityQueryClause {
    /// `type`: one of `and` and `or`, required.
    pub r#type: Option<Open<Type>>,
    /// `predicates`: `array of RoutingActivityQueryPredicate`, required.
    pub predicates: Option<Vec<RoutingActivityQueryPredicate>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(RoutingActivityQueryClause "RoutingActivityQueryClause" 2 {
    (
        r#type: Open<Type> = "type" with_type required,
        predicates: Vec<RoutingActivityQueryPredicate> = "predicates" with_predicates required,
    )
});

/// The property `type` of `RoutingActivityQueryClause`. Known values: `and`, `or`.
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
