// @generated from the schema "ResolutionDetailQueryClause"; changes made here are lost at the next generation

use crate::ResolutionDetailQueryPredicate;
use crate::runtime::{Extra, Open};

/// The schema `ResolutionDetailQueryClause`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ResolutionDetailQueryClause {
    /// `type`: one of `and` and `or`, required.
    pub r#type: Option<Open<Type>>,
    /// `predicates`: `array of ResolutionDetailQueryPredicate`, required.
    pub predicates: Option<Vec<ResolutionDetailQueryPredicate>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ResolutionDetailQueryClause "ResolutionDetailQueryClause" 2 {
    (
        r#type: Open<Type> = "type" with_type required,
        predicates: Vec<ResolutionDetailQueryPredicate> = "predicates" with_predicates required,
    )
});

/// The property `type` of `ResolutionDetailQueryClause`. Known values: `and`, `or`.
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
