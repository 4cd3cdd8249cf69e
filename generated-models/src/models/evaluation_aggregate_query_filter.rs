// @generated from the schema "EvaluationAggregateQueryFilter"; changes made here are lost at the next generation

use crate::{EvaluationAggregateQueryClause, EvaluationAggregateQueryPredicate};
use crate::runtime::{Extra, Open};

/// The schema `EvaluationAggregateQueryFilter`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct EvaluationAggregateQueryFilter {
    /// `type`: one of `and` and `or`, required.
    pub r#type: Option<Open<Type>>,
    /// `clauses`: `array of EvaluationAggregateQueryClause`.
    pub clauses: Option<Vec<EvaluationAggregateQueryClause>>,
    /// `predicates`: `array of EvaluationAggregateQueryPredicate`.
    pub predicates: Option<Vec<EvaluationAggregateQueryPredicate>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(EvaluationAggregateQueryFilter "EvaluationAggregateQueryFilter" 3 {
    (
        r#type: Open<Type> = "type" with_type required,
        clauses: Vec<EvaluationAggregateQueryClause> = "clauses" with_clauses,
        predicates: Vec<EvaluationAggregateQueryPredicate> = "predicates" with_predicates,
    )
});

/// The property `type` of `EvaluationAggregateQueryFilter`. Known values: `and`, `or`.
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
