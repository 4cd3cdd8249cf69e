// @generated from the schema "TeamActivityQueryClause"; changes made here are lost at the next generation

use crate::TeamActivityQueryPredicate;
use crate::runtime::{Extra, Open};

/// The schema `TeamActivityQueryClause`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TeamActivityQueryClause {
    /// `type`: one of `and` and `or`, required.
    pub r#type: Option<Open<Type>>,
    /// `predicates`: `array of TeamActivityQueryPredicate`, required.
    pub predicates: Option<Vec<TeamActivityQueryPredicate>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TeamActivityQueryClause "TeamActivityQueryClause" 2 {
    (
        r#type: Open<Type> = "type" with_type required,
        predicates: Vec<TeamActivityQueryPredicate> = "predicates" with_predicates required,
    )
});

/// The property `type` of `TeamActivityQueryClause`. Known values: `and`, `or`.
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
