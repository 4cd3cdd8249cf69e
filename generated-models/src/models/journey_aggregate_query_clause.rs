// @generated from the schema "JourneyAggregateQueryClause"; changes made here are lost at the next generation

use crate::JourneyAggregateQueryPredicate;
use crate::runtime::{Extra, Open};

/// The schema `JourneyAggregateQueryClause`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct JourneyAggregateQueryClause {
    /// `type`: one of `and` and `or`, required.
    pub r#type: Option<Open<Type>>,
    /// `predicates`: `array of JourneyAggregateQueryPredicate`, required.
    pub predicates: Option<Vec<JourneyAggregateQueryPredicate>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(JourneyAggregateQueryClause "JourneyAggregateQueryClause" 2 {
    (
        r#type: Open<Type> = "type" with_type required,
        predicates: Vec<JourneyAggregateQueryPredicate> = "predicates" with_predicates required,
    )
});

/// The property `type` of `JourneyAggregateQueryClause`. Known values: `and`, `or`.
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
