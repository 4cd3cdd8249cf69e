// @generated from the schema "QueryRequestFilter"; changes made here are lost at the next generation

use crate::QueryRequestClause;
use crate::runtime::{Extra, Open};

/// The schema `QueryRequestFilter`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct QueryRequestFilter {
    /// `type`: one of `And` and `Or`, required.
    pub r#type: Option<Open<Type>>,
    /// `clauses`: `array of QueryRequestClause`, required.
    pub clauses: Option<Vec<QueryRequestClause>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(QueryRequestFilter "QueryRequestFilter" 2 {
    (
        r#type: Open<Type> = "type" with_type required,
        clauses: Vec<QueryRequestClause> = "clauses" with_clauses required,
    )
});

/// The property `type` of `QueryRequestFilter`. Known values: `And`, `Or`.
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
