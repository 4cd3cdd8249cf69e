// @generated from the schema "AgentCopilotAggregateQueryFilter"; changes made here are lost at the next generation

use crate::{AgentCopilotAggregateQueryClause, AgentCopilotAggregateQueryPredicate};
use crate::runtime::{Extra, Open};

/// The schema `AgentCopilotAggregateQueryFilter`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AgentCopilotAggregateQueryFilter {
    /// `type`: one of `and` and `or`, required.
    pub r#type: Option<Open<Type>>,
    /// `clauses`: `array of AgentCopilotAggregateQueryClause`.
    pub clauses: Option<Vec<AgentCopilotAggregateQueryClause>>,
    /// `predicates`: `array of AgentCopilotAggregateQueryPredicate`.
    pub predicates: Option<Vec<AgentCopilotAggregateQueryPredicate>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AgentCopilotAggregateQueryFilter "AgentCopilotAggregateQueryFilter" 3 {
    (
        r#type: Open<Type> = "type" with_type required,
        clauses: Vec<AgentCopilotAggregateQueryClause> = "clauses" with_clauses,
        predicates: Vec<AgentCopilotAggregateQueryPredicate> = "predicates" with_predicates,
    )
});

/// The property `type` of `AgentCopilotAggregateQueryFilter`. Known values: `and`, `or`.
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
