// @generated from the schema "SurveyAggregateQueryFilter"; changes made here are lost at the next generation

use crate::{SurveyAggregateQueryClause, SurveyAggregateQueryPredicate};
use crate::runtime::{Extra, Open};

/// The schema `SurveyAggregateQueryFilter`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SurveyAggregateQueryFilter {
    /// `type`: one of `and` and `or`, required.
    pub r#type: Option<Open<Type>>,
    /// `clauses`: `array of SurveyAggregateQueryClause`.
    pub clauses: Option<Vec<SurveyAggregateQueryClause>>,
    /// `predicates`: `array of SurveyAggregateQueryPredicate`.
    pub predicates: Option<Vec<SurveyAggregateQueryPredicate>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SurveyAggregateQueryFilter "SurveyAggregateQueryFilter" 3 {
    (
        r#type: Open<Type> = "type" with_type required,
        clauses: Vec<SurveyAggregateQueryClause> = "clauses" with_clauses,
        predicates: Vec<SurveyAggregateQueryPredicate> = "predicates" with_predicates,
    )
});

/// The property `type` of `SurveyAggregateQueryFilter`. Known values: `and`, `or`.
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
