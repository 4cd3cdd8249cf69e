// @generated from the schema "EvaluationDetailQueryFilter"; changes made here are lost at the next generation

use crate::{EvaluationDetailQueryClause, EvaluationDetailQueryPredicate};
use crate::runtime::{Extra, Open};

/// The schema `EvaluationDetailQueryFilter`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct EvaluationDetailQueryFilter {
    /// `type`: one of `and` and `or`, required.
    pub r#type: Option<Open<Type>>,
    /// `clauses`: `array of EvaluationDetailQueryClause`.
    pub clauses: Option<Vec<EvaluationDetailQueryClause>>,
    /// `predicates`: `array of EvaluationDetailQueryPredicate`.
    pub predicates: Option<Vec<EvaluationDetailQueryPredicate>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(EvaluationDetailQueryFilter "EvaluationDetailQueryFilter" 3 {
    (
        r#type: Open<Type> = "type" with_type required,
        clauses: Vec<EvaluationDetailQueryClause> = "clauses" with_clauses,
        predicates: Vec<EvaluationDetailQueryPredicate> = "predicates" with_predicates,
    )
});

/// The property `type` of `EvaluationDetailQueryFilter`. Known values: `and`, `or`.
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
