// @generated from the schema "UserObservationQueryClause"; changes made here are lost at the next generation

use crate::UserObservationQueryPredicate;
use crate::runtime::{Extra, Open};

/// The schema `UserObservationQueryClause`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct UserObservationQueryClause {
    /// `type`: one of `and` and `or`, required.
    pub r#type: Option<Open<Type>>,
    /// `predicates`: `array of UserObservationQueryPredicate`, required.
    pub predicates: Option<Vec<UserObservationQueryPredicate>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(UserObservationQueryClause "UserObservationQueryClause" 2 {
    (
        r#type: Open<Type> = "type" with_type required,
        predicates: Vec<UserObservationQueryPredicate> = "predicates" with_predicates required,
    )
});

/// The property `type` of `UserObservationQueryClause`. Known values: `and`, `or`.
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
