// @generated from the schema "QueryRequestClause"; changes made here are lost at the next generation

use crate::QueryRequestPredicate;
use crate::runtime::{Extra, Open};

/// The schema `QueryRequestClause`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct QueryRequestClause {
    /// `type`: one of `And` and `Or`, required.
    pub r#type: Option<Open<Type>>,
    /// `predicates`: `array of QueryRequestPredicate`, required.
    pub predicates: Option<Vec<QueryRequestPredicate>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(QueryRequestClause "QueryRequestClause" 2 {
    (
        r#type: Open<Type> = "type" with_type required,
        predicates: Vec<QueryRequestPredicate> = "predicates" with_predicates required,
    )
});

/// The property `type` of `QueryRequestClause`. Known values: `And`, `Or`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    And,
    Or,
}

crate::runtime::values!(Type {
    And = "And",
    Or = "Or",
});
