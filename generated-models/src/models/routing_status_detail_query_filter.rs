// @generated from the schema "RoutingStatusDetailQueryFilter"; changes made here are lost at the next generation

use crate::{RoutingStatusDetailQueryClause, RoutingStatusDetailQueryPredicate};
use crate::runtime::{Extra, Open};

/// The schema `RoutingStatusDetailQueryFilter`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct RoutingStatusDetailQueryFilter {
    /// `type`: one of `and` and `or`, required.
    pub r#type: Option<Open<Type>>,
    /// `clauses`: `array of RoutingStatusDetailQueryClause`.
    pub clauses: Option<Vec<RoutingStatusDetailQueryClause>>,
    /// `predicates`: `array of RoutingStatusDetailQueryPredicate`.
    pub predicates: Option<Vec<RoutingStatusDetailQueryPredicate>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(RoutingStatusDetailQueryFilter "RoutingStatusDetailQueryFilter" 3 {
    (
        r#type: Open<Type> = "type" with_type required,
        clauses: Vec<RoutingStatusDetailQueryClause> = "clauses" with_clauses,
        predicates: Vec<RoutingStatusDetailQueryPredicate> = "predicates" with_predicates,
    )
});

/// The property `type` of `RoutingStatusDetailQueryFilter`. Known values: `and`, `or`.
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
