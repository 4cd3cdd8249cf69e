// @generated from the schema "AgentStateUserFilter"; changes made here are lost at the next generation

use crate::{AgentStateAgentQueryClause, AgentStateAgentQueryPredicate};
use crate::runtime::{Extra, Open};

/// The schema `AgentStateUserFilter`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AgentStateUserFilter {
    /// `type`: one of `and` and `or`, required.
    pub r#type: Option<Open<Type>>,
    /// `clauses`: `array of AgentStateAgentQueryClause`.
    pub clauses: Option<Vec<AgentStateAgentQueryClause>>,
    /// `predicates`: `array of AgentStateAgentQueryPredicate`.
    pub predicates: Option<Vec<AgentStateAgentQueryPredicate>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AgentStateUserFilter "AgentStateUserFilter" 3 {
    (
        r#type: Open<Type> = "type" with_type required,
        clauses: Vec<AgentStateAgentQueryClause> = "clauses" with_clauses,
        predicates: Vec<AgentStateAgentQueryPredicate> = "predicates" with_predicates,
    )
});

/// The property `type` of `AgentStateUserFilter`. Known values: `and`, `or`.
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
