// @generated from the schema "DocumentQuery"; changes made here are lost at the next generation

use crate::DocumentQueryClause;
use crate::runtime::{Extra, Open};

/// The schema `DocumentQuery`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DocumentQuery {
    /// `clauses`: `array of DocumentQueryClause`, required.
    pub clauses: Option<Vec<DocumentQueryClause>>,
    /// `operator`: one of `Or` and `And`, required.
    pub operator: Option<Open<Operator>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DocumentQuery "DocumentQuery" 2 {
    (
        clauses: Vec<DocumentQueryClause> = "clauses" with_clauses required,
        operator: Open<Operator> = "operator" with_operator required,
    )
});

/// The property `operator` of `DocumentQuery`. Known values: `Or`, `And`.
#[repr(u16)]
#[non_exhaustive]
pub enum Operator {
    Or,
    And,
}

crate::runtime::values!(Operator {
    Or = "Or",
    And = "And",
});
