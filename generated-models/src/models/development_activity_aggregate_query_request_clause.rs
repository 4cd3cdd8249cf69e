// @generated from the schema "DevelopmentActivityAggregateQueryRequestClause"; changes made here are lost at the next generation

use crate::DevelopmentActivityAggregateQueryRequestPredicate;
use crate::runtime::{Extra, Open};

/// The schema `DevelopmentActivityAggregateQueryRequestClause`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DevelopmentActivityAggregateQueryRequestClause {
    /// `type`: one of `And` and `Or`, required.
    pub r#type: Option<Open<Type>>,
    /// `predicates`: `array of DevelopmentActivityAggregateQueryRequestPredicate`, required.
    pub predicates: Option<Vec<DevelopmentActivityAggregateQueryRequestPredicate>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DevelopmentActivityAggregateQueryRequestClause "DevelopmentActivityAggregateQueryRequestClause" 2 {
    (
        r#type: Open<Type> = "type" with_type required,
        predicates: Vec<DevelopmentActivityAggregateQueryRequestPredicate> = "predicates" with_predicates required,
    )
});

/// The property `type` of `DevelopmentActivityAggregateQueryRequestClause`. Known values: `And`, `Or`.
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
