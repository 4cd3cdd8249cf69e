// @generated from the schema "UserAggregateQueryFilter"; changes made here are lost at the next generation

use crate::{UserAggregateQueryClause, UserAggregateQueryPredicate};
use crate::runtime::{Extra, Open};

/// The schema `UserAggregateQueryFilter`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct UserAggregateQueryFilter {
    /// `type`: one of `and` and `or`, required.
    pub r#type: Option<Open<Type>>,
    /// `clauses`: `array of UserAggregateQueryClause`.
    pub clauses: Option<Vec<UserAggregateQueryClause>>,
    /// `predicates`: `array of UserAggregateQueryPredicate`.
    pub predicates: Option<Vec<UserAggregateQueryPredicate>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(UserAggregateQueryFilter "UserAggregateQueryFilter" 3 {
    (
        r#type: Open<Type> = "type" with_type required,
        clauses: Vec<UserAggregateQueryClause> = "clauses" with_clauses,
        predicates: Vec<UserAggregateQueryPredicate> = "predicates" with_predicates,
    )
});

/// The property `type` of `UserAggregateQueryFilter`. Known values: `and`, `or`.
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
