// @generated from the schema "UserActivityQueryFilter"; changes made here are lost at the next generation

use crate::{UserActivityQueryClause, UserActivityQueryPredicate};
use crate::runtime::{Extra, Open};

/// The schema `UserActivityQueryFilter`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct UserActivityQueryFilter {
    /// `type`: one of `and` and `or`, required.
    pub r#type: Option<Open<Type>>,
    /// `clauses`: `array of UserActivityQueryClause`.
    pub clauses: Option<Vec<UserActivityQueryClause>>,
    /// `predicates`: `array of UserActivityQueryPredicate`.
    pub predicates: Option<Vec<UserActivityQueryPredicate>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(UserActivityQueryFilter "UserActivityQueryFilter" 3 {
    (
        r#type: Open<Type> = "type" with_type required,
        clauses: Vec<UserActivityQueryClause> = "clauses" with_clauses,
        predicates: Vec<UserActivityQueryPredicate> = "predicates" with_predicates,
    )
});

/// The property `type` of `UserActivityQueryFilter`. Known values: `and`, `or`.
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
