// @generated from the schema "SurveyDetailQueryClause"; changes made here are lost at the next generation

use crate::SurveyDetailQueryPredicate;
use crate::runtime::{Extra, Open};

/// The schema `SurveyDetailQueryClause`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SurveyDetailQueryClause {
    /// `type`: one of `and` and `or`, required.
    pub r#type: Option<Open<Type>>,
    /// `predicates`: `array of SurveyDetailQueryPredicate`, required.
    pub predicates: Option<Vec<SurveyDetailQueryPredicate>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SurveyDetailQueryClause "SurveyDetailQueryClause" 2 {
    (
        r#type: Open<Type> = "type" with_type required,
        predicates: Vec<SurveyDetailQueryPredicate> = "predicates" with_predicates required,
    )
});

/// The property `type` of `SurveyDetailQueryClause`. Known values: `and`, `or`.
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
