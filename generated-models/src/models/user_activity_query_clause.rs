// @generated from the schema "UserActivityQueryClause"; changes made here are lost at the next generation

use crate::UserActivityQueryPredicate;
use crate::runtime::{Extra, Open};

/// The schema `UserActivityQueryClause`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct UserActivityQueryClause {
    /// `type`: one of `and` and `or`, required.
    pub r#type: Option<Open<Type>>,
    /// `predicates`: `array of UserActivityQueryPredicate`, required.
    pub predicates: Option<Vec<UserActivityQueryPredicate>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(UserActivityQueryClause "UserActivityQueryClause" 2 {
    (
        r#type: Open<Type> = "type" with_type required,
        predicates: Vec<UserActivityQueryPredicate> = "predicates" with_predicates required,
    )
});

/// The property `type` of `UserActivityQueryClause`. Known values: `and`, `or`.
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
