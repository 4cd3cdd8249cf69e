// @generated from the schema "EvaluationAggregateQueryClause"; changes made here are lost at the next generation

use crate::EvaluationAggregateQueryPredicate;
use crate::runtime::{Extra, Open};

/// The schema `EvaluationAggregateQueryClause`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct EvaluationAggregateQueryClause {
    /// `type`: one of `and` and `or`, required.
    pub r#type: Option<Open<Type>>,
    /// `predicates`: `array of EvaluationAggregateQueryPredicate`, required.
    pub predicates: Option<Vec<EvaluationAggregateQueryPredicate>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(EvaluationAggregateQueryClause "EvaluationAggregateQueryClause" 2 {
    (
        r#type: Open<Type> = "type" with_type required,
        predicates: Vec<EvaluationAggregateQueryPredicate> = "predicates" with_predicates required,
    )
});

/// The property `type` of `EvaluationAggregateQueryClause`. Known values: `and`, `or`.
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
