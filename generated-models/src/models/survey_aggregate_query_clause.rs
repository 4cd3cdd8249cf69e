// @generated from the schema "SurveyAggregateQueryClause"; changes made here are lost at the next generation

use crate::SurveyAggregateQueryPredicate;
use crate::runtime::{Extra, Open};

/// The schema `SurveyAggregateQueryClause`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SurveyAggregateQueryClause {
    /// `type`: one of `and` and `or`, required.
    pub r#type: Option<Open<Type>>,
    /// `predicates`: `array of SurveyAggregateQueryPredicate`, required.
    pub predicates: Option<Vec<SurveyAggregateQueryPredicate>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SurveyAggregateQueryClause "SurveyAggregateQueryClause" 2 {
    (
        r#type: Open<Type> = "type" with_type required,
        predicates: Vec<SurveyAggregateQueryPredicate> = "predicates" with_predicates required,
    )
});

/// The property `type` of `SurveyAggregateQueryClause`. Known values: `and`, `or`.
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
