// @generated from the schema "ResolutionDetailQueryFilter"; changes made here are lost at the next generation

use crate::{ResolutionDetailQueryClause, ResolutionDetailQueryPredicate};
use crate::runtime::{Extra, Open};

/// The schema `ResolutionDetailQueryFilter`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ResolutionDetailQueryFilter {
    /// `type`: one of `and` and `or`, required.
    pub r#type: Option<Open<Type>>,
    /// `clauses`: `array of ResolutionDetailQueryClause`.
    pub clauses: Option<Vec<ResolutionDetailQueryClause>>,
    /// `predicates`: `array of ResolutionDetailQueryPredicate`.
    pub predicates: Option<Vec<ResolutionDetailQueryPredicate>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ResolutionDetailQueryFilter "ResolutionDetailQueryFilter" 3 {
    (
        r#type: Open<Type> = "type" with_type required,
        clauses: Vec<ResolutionDetailQueryClause> = "clauses" with_clauses,
        predicates: Vec<ResolutionDetailQueryPredicate> = "predicates" with_predicates,
    )
});

/// The property `type` of `ResolutionDetailQueryFilter`. Known values: `and`, `or`.
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
