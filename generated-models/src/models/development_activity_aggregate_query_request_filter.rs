// @generated from the schema "DevelopmentActivityAggregateQueryRequestFilter"; changes made here are lost at the next generation

use crate::DevelopmentActivityAggregateQueryRequestClause;
use crate::runtime::{Extra, Open};

/// The schema `DevelopmentActivityAggregateQueryRequestFilter`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DevelopmentActivityAggregateQueryRequestFilter {
    /// `type`: one of `And` and `Or`, required.
    pub r#type: Option<Open<Type>>,
    /// `clauses`: `array of DevelopmentActivityAggregateQueryRequestClause`, required.
    pub clauses: Option<Vec<DevelopmentActivityAggregateQueryRequestClause>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DevelopmentActivityAggregateQueryRequestFilter "DevelopmentActivityAggregateQueryRequestFilter" 2 {
    (
        r#type: Open<Type> = "type" with_type required,
        clauses: Vec<DevelopmentActivityAggregateQueryRequestClause> = "clauses" with_clauses required,
    )
});

/// The property `type` of `DevelopmentActivityAggregateQueryRequestFilter`. Known values: `And`, `Or`.
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
