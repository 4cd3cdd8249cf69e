// @generated from the schema "EvaluationDetailQueryClause"; changes made here are lost at the next generation

use crate::EvaluationDetailQueryPredicate;
use crate::runtime::{Extra, Open};

/// The schema `EvaluationDetailQueryClause`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct EvaluationDetailQueryClause {
    /// `type`: one of `and` and `or`, required.
    pub r#type: Option<Open<Type>>,
    /// `predicates`: `array of EvaluationDetailQueryPredicate`, required.
    pub predicates: Option<Vec<EvaluationDetailQueryPredicate>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(EvaluationDetailQueryClause "EvaluationDetailQueryClause" 2 {
    (
        r#type: Open<Type> = "type" with_type required,
        predicates: Vec<EvaluationDetailQueryPredicate> = "predicates" with_predicates required,
    )
});

/// The property `type` of `EvaluationDetailQueryClause`. Known values: `and`, `or`.
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
