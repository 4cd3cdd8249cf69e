// @generated from the schema "UserAggregateQueryClause"; changes made here are lost at the next generation

use crate::UserAggregateQueryPredicate;
use crate::runtime::{Extra, Open};

/// The schema `UserAggregateQueryClause`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct UserAggregateQueryClause {
    /// `type`: one of `and` and `or`, required.
    pub r#type: Option<Open<Type>>,
    /// `predicates`: `array of UserAggregateQueryPredicate`, required.
    pub predicates: Option<Vec<UserAggregateQueryPredicate>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(UserAggregateQueryClause "UserAggregateQueryClause" 2 {
    (
        r#type: Open<Type> = "type" with_type required,
        predicates: Vec<UserAggregateQueryPredicate> = "predicates" with_predicates required,
    )
});

/// The property `type` of `UserAggregateQueryClause`. Known values: `and`, `or`.
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
