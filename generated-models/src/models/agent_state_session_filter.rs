// @generated from the schema "AgentStateSessionFilter"; changes made here are lost at the next generation

use crate::{AgentStateSessionQueryClause, AgentStateSessionQueryPredicate};
use crate::runtime::{Extra, Open};

/// The schema `AgentStateSessionFilter`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AgentStateSessionFilter {
    /// `type`: one of `and` and `or`, required.
    pub r#type: Option<Open<Type>>,
    /// `clauses`: `array of AgentStateSessionQueryClause`.
    pub clauses: Option<Vec<AgentStateSessionQueryClause>>,
    /// `predicates`: `array of AgentStateSessionQueryPredicate`.
    pub predicates: Option<Vec<AgentStateSessionQueryPredicate>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AgentStateSessionFilter "AgentStateSessionFilter" 3 {
    (
        r#type: Open<Type> = "type" with_type required,
        clauses: Vec<AgentStateSessionQueryClause> = "clauses" with_clauses,
        predicates: Vec<AgentStateSessionQueryPredicate> = "predicates" with_predicates,
    )
});

/// The property `type` of `AgentStateSessionFilter`. Known values: `and`, `or`.
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
