// @generated from the schema "SurveyDetailQueryFilter"; changes made here are lost at the next generation

use crate::{SurveyDetailQueryClause, SurveyDetailQueryPredicate};
use crate::runtime::{Extra, Open};

/// The schema `SurveyDetailQueryFilter`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SurveyDetailQueryFilter {
    /// `type`: one of `and` and `or`, required.
    pub r#type: Option<Open<Type>>,
    /// `clauses`: `array of SurveyDetailQueryClause`.
    pub clauses: Option<Vec<SurveyDetailQueryClause>>,
    /// `predicates`: `array of SurveyDetailQueryPredicate`.
    pub predicates: Option<Vec<SurveyDetailQueryPredicate>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SurveyDetailQueryFilter "SurveyDetailQueryFilter" 3 {
    (
        r#type: Open<Type> = "type" with_type required,
        clauses: Vec<SurveyDetailQueryClause> = "clauses" with_clauses,
        predicates: Vec<SurveyDetailQueryPredicate> = "predicates" with_predicates,
    )
});

/// The property `type` of `SurveyDetailQueryFilter`. Known values: `and`, `or`.
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
