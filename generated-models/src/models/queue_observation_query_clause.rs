// @generated from the schema "QueueObservationQueryClause"; changes made here are lost at the next generation

use crate::QueueObservationQueryPredicate;
use crate::runtime::{Extra, Open};

/// The schema `QueueObservationQueryClause`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct QueueObservationQueryClause {
    /// `type`: one of `and` and `or`, required.
    pub r#type: Option<Open<Type>>,
    /// `predicates`: `array of QueueObservationQueryPredicate`, required.
    pub predicates: Option<Vec<QueueObservationQueryPredicate>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(QueueObservationQueryClause "QueueObservationQueryClause" 2 {
    (
        r#type: Open<Type> = "type" with_type required,
        predicates: Vec<QueueObservationQueryPredicate> = "predicates" with_predicates required,
    )
});

/// The property `type` of `QueueObservationQueryClause`. Known values: `and`, `or`.
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
