// @generated from the schema "TeamActivityQueryFilter"; changes made here are lost at the next generation

use crate::{TeamActivityQueryClause, TeamActivityQueryPredicate};
use crate::runtime::{Extra, Open};

/// The schema `TeamActivityQueryFilter`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TeamActivityQueryFilter {
    /// `type`: one of `and` and `or`, required.
    pub r#type: Option<Open<Type>>,
    /// `clauses`: `array of TeamActivityQueryClause`.
    pub clauses: Option<Vec<TeamActivityQueryClause>>,
    /// `predicates`: `array of TeamActivityQueryPredicate`.
    pub predicates: Option<Vec<TeamActivityQueryPredicate>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TeamActivityQueryFilter "TeamActivityQueryFilter" 3 {
    (
        r#type: Open<Type> = "type" with_type required,
        clauses: Vec<TeamActivityQueryClause> = "clauses" with_clauses,
        predicates: Vec<TeamActivityQueryPredicate> = "predicates" with_predicates,
    )
});

/// The property `type` of `TeamActivityQueryFilter`. Known values: `and`, `or`.
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
