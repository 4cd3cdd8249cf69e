// @generated from the schema "QueueObservationQueryFilter"; changes made here are lost at the next generation

use crate::{QueueObservationQueryClause, QueueObservationQueryPredicate};
use crate::runtime::{Extra, Open};

/// The schema `QueueObservationQueryFilter`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct QueueObservationQueryFilter {
    /// `type`: one of `and` and `or`, required.
    pub r#type: Option<Open<Type>>,
    /// `clauses`: `array of QueueObservationQueryClause`.
    pub clauses: Option<Vec<QueueObservationQueryClause>>,
    /// `predicates`: `array of QueueObservationQueryPredicate`.
    pub predicates: Option<Vec<QueueObservationQueryPredicate>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(QueueObservationQueryFilter "QueueObservationQueryFilter" 3 {
    (
        r#type: Open<Type> = "type" with_type required,
        clauses: Vec<QueueObservationQueryClause> = "clauses" with_clauses,
        predicates: Vec<QueueObservationQueryPredicate> = "predicates" with_predicates,
    )
});

/// The property `type` of `QueueObservationQueryFilter`. Known values: `and`, `or`.
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
