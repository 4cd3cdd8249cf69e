// @generated from the schema "FlowActivityQueryFilter"; changes made here are lost at the next generation

use crate::{FlowActivityQueryClause, FlowActivityQueryPredicate};
use crate::runtime::{Extra, Open};

/// The schema `FlowActivityQueryFilter`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct FlowActivityQueryFilter {
    /// `type`: one of `and` and `or`, required.
    pub r#type: Option<Open<Type>>,
    /// `clauses`: `array of FlowActivityQueryClause`.
    pub clauses: Option<Vec<FlowActivityQueryClause>>,
    /// `predicates`: `array of FlowActivityQueryPredicate`.
    pub predicates: Option<Vec<FlowActivityQueryPredicate>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(FlowActivityQueryFilter "FlowActivityQueryFilter" 3 {
    (
        r#type: Open<Type> = "type" with_type required,
        clauses: Vec<FlowActivityQueryClause> = "clauses" with_clauses,
        predicates: Vec<FlowActivityQueryPredicate> = "predicates" with_predicates,
    )
});

/// The property `type` of `FlowActivityQueryFilter`. Known values: `and`, `or`.
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
