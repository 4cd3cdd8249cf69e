// @generated from the schema "AgentStateAgentQueryClause"; changes made here are lost at the next generation

use crate::AgentStateAgentQueryPredicate;
use crate::runtime::{Extra, Open};

/// The schema `AgentStateAgentQueryClause`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AgentStateAgentQueryClause {
    /// `type`: one of `and` and `or`, required.
    pub r#type: Option<Open<Type>>,
    /// `predicates`: `array of AgentStateAgentQueryPredicate`, required.
    pub predicates: Option<Vec<AgentStateAgentQueryPredicate>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AgentStateAgentQueryClause "AgentStateAgentQueryClause" 2 {
    (
        r#type: Open<Type> = "type" with_type required,
        predicates: Vec<AgentStateAgentQueryPredicate> = "predicates" with_predicates required,
    )
});

/// The property `type` of `AgentStateAgentQueryClause`. Known values: `and`, `or`.
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
