// @generated from the schema "RoutingActivityQueryFilter"; changes made here are lost at the next generation

use crate::{RoutingActivityQueryClause, RoutingActivityQueryPredicate};
use crate::runtime::{Extra, Open};

/// The schema `RoutingActivityQueryFilter`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct RoutingActivityQueryFilter {
    /// `type`: one of `and` and `or`, required.
    pub r#type: Option<Open<Type>>,
    /// `clauses`: `array of RoutingActivityQueryClause`.
    pub clauses: Option<Vec<RoutingActivityQueryClause>>,
    /// `predicates`: `array of RoutingActivityQueryPredicate`.
    pub predicates: Option<Vec<RoutingActivityQueryPredicate>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(RoutingActivityQueryFilter "RoutingActivityQueryFilter" 3 {
    (
        r#type: Open<Type> = "type" with_type required,
        clauses: Vec<RoutingActivityQueryClause> = "clauses" with_clauses,
        predicates: Vec<RoutingActivityQueryPredicate> = "predicates" with_predicates,
    )
});

/// The property `type` of `RoutingActivityQueryFilter`. Known values: `and`, `or`.
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
