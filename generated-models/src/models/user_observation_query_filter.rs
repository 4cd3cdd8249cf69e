// @generated from the schema "UserObservationQueryFilter"; changes made here are lost at the next generation

use crate::{UserObservationQueryClause, UserObservationQueryPredicate};
use crate::runtime::{Extra, Open};

/// The schema `UserObservationQueryFilter`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct UserObservationQueryFilter {
    /// `type`: one of `and` and `or`, required.
    pub r#type: Option<Open<Type>>,
    /// `clauses`: `array of UserObservationQueryClause`.
    pub clauses: Option<Vec<UserObservationQueryClause>>,
    /// `predicates`: `array of UserObservationQueryPredicate`.
    pub predicates: Option<Vec<UserObservationQueryPredicate>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(UserObservationQueryFilter "UserObservationQueryFilter" 3 {
    (
        r#type: Open<Type> = "type" with_type required,
        clauses: Vec<UserObservationQueryClause> = "clauses" with_clauses,
        predicates: Vec<UserObservationQueryPredicate> = "predicates" with_predicates,
    )
});

/// The property `type` of `UserObservationQueryFilter`. Known values: `and`, `or`.
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
