// @generated from the schema "UserDetailQueryFilter"; changes made here are lost at the next generation

use crate::{UserDetailQueryClause, UserDetailQueryPredicate};
use crate::runtime::{Extra, Open};

/// The schema `UserDetailQueryFilter`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct UserDetailQueryFilter {
    /// `type`: one of `and` and `or`, required.
    pub r#type: Option<Open<Type>>,
    /// `clauses`: `array of UserDetailQueryClause`.
    pub clauses: Option<Vec<UserDetailQueryClause>>,
    /// `predicates`: `array of UserDetailQueryPredicate`.
    pub predicates: Option<Vec<UserDetailQueryPredicate>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(UserDetailQueryFilter "UserDetailQueryFilter" 3 {
    (
        r#type: Open<Type> = "type" with_type required,
        clauses: Vec<UserDetailQueryClause> = "clauses" with_clauses,
        predicates: Vec<UserDetailQueryPredicate> = "predicates" with_predicates,
    )
});

/// The property `type` of `UserDetailQueryFilter`. Known values: `and`, `or`.
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
