// @generated from the schema "RoutingStatusDetailQueryClause"; changes made here are lost at the next generation

use crate::RoutingStatusDetailQueryPredicate;
use crate::runtime::{Extra, Open};

/// The schema `RoutingStatusDetailQueryClause`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct RoutingStatusDetailQueryClause {
    /// `type`: one of `and` and `or`, required.
    pub r#type: Option<Open<Type>>,
    /// `predicates`: `array of RoutingStatusDetailQueryPredicate`, required.
    pub predicates: Option<Vec<RoutingStatusDetailQueryPredicate>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(RoutingStatusDetailQueryClause "RoutingStatusDetailQueryClause" 2 {
    (
        r#type: Open<Type> = "type" with_type required,
        predicates: Vec<RoutingStatusDetailQueryPredicate> = "predicates" with_predicates required,
    )
});

/// The property `type` of `RoutingStatusDetailQueryClause`. Known values: `and`, `or`.
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
