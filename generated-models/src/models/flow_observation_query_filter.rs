// @generated from the schema "FlowObservationQueryFilter"; changes made here are lost at the next generation

use crate::{FlowObservationQueryClause, FlowObservationQueryPredicate};
use crate::runtime::{Extra, Open};

/// The schema `FlowObservationQueryFilter`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct FlowObservationQueryFilter {
    /// `type`: one of `and` and `or`, required.
    pub r#type: Option<Open<Type>>,
    /// `clauses`: `array of FlowObservationQueryClause`.
    pub clauses: Option<Vec<FlowObservationQueryClause>>,
    /// `predicates`: `array of FlowObservationQueryPredicate`.
    pub predicates: Option<Vec<FlowObservationQueryPredicate>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(FlowObservationQueryFilter "FlowObservationQueryFilter" 3 {
    (
        r#type: Open<Type> = "type" with_type required,
        clauses: Vec<FlowObservationQueryClause> = "clauses" with_clauses,
        predicates: Vec<FlowObservationQueryPredicate> = "predicates" with_predicates,
    )
});

/// The property `type` of `FlowObservationQueryFilter`. Known values: `and`, `or`.
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
