// @generated from the schema "DocumentQueryClause"; changes made here are lost at the next generation

use crate::DocumentQueryPredicate;
use crate::runtime::{Extra, Open};

/// The schema `DocumentQueryClause`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DocumentQueryClause {
    /// `operator`: one of `Or` and `And`, required.
    pub operator: Option<Open<Operator>>,
    /// `predicates`: `array of DocumentQueryPredicate`, required.
    pub predicates: Option<Vec<DocumentQueryPredicate>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DocumentQueryClause "DocumentQueryClause" 2 {
    (
        operator: Open<Operator> = "operator" with_operator required,
        predicates: Vec<DocumentQueryPredicate> = "predicates" with_predicates required,
    )
});

/// The property `operator` of `DocumentQueryClause`. Known values: `Or`, `And`.
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
