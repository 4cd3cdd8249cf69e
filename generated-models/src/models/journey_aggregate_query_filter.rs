// @generated from the schema "JourneyAggregateQueryFilter"; changes made here are lost at the next generation

use crate::{JourneyAggregateQueryClause, JourneyAggregateQueryPredicate};
use crate::runtime::{Extra, Open};

/// The schema `JourneyAggregateQueryFilter`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct JourneyAggregateQueryFilter {
    /// `type`: one of `and` and `or`, required.
    pub r#type: Option<Open<Type>>,
    /// `clauses`: `array of JourneyAggregateQueryClause`.
    pub clauses: Option<Vec<JourneyAggregateQueryClause>>,
    /// `predicates`: `array of JourneyAggregateQueryPredicate`.
    pub predicates: Option<Vec<JourneyAggregateQueryPredicate>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(JourneyAggregateQueryFilter "JourneyAggregateQueryFilter" 3 {
    (
        r#type: Open<Type> = "type" with_type required,
        clauses: Vec<JourneyAggregateQueryClause> = "clauses" with_clauses,
        predicates: Vec<JourneyAggregateQueryPredicate> = "predicates" with_predicates,
    )
});

/// The property `type` of `JourneyAggregateQueryFilter`. Known values: `and`, `or`.
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
