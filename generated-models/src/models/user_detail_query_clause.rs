// @generated from the schema "UserDetailQueryClause"; changes made here are lost at the next generation

use crate::UserDetailQueryPredicate;
use crate::runtime::{Extra, Open};

/// The schema `UserDetailQueryClause`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct UserDetailQueryClause {
    /// `type`: one of `and` and `or`, required.
    pub r#type: Option<Open<Type>>,
    /// `predicates`: `array of UserDetailQueryPredicate`, required.
    pub predicates: Option<Vec<UserDetailQueryPredicate>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(UserDetailQueryClause "UserDetailQueryClause" 2 {
    (
        r#type: Open<Type> = "type" with_type required,
        predicates: Vec<UserDetailQueryPredicate> = "predicates" with_predicates required,
    )
});

/// The property `type` of `UserDetailQueryClause`. Known values: `and`, `or`.
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
