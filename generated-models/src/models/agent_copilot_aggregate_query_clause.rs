// @generated from the schema "AgentCopilotAggregateQueryClause"; changes made here are lost at the next generation

use crate::AgentCopilotAggregateQueryPredicate;
use crate::runtime::{Extra, Open};

/// The schema `AgentCopilotAggregateQueryClause`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AgentCopilotAggregateQueryClause {
    /// `type`: one of `and` and `or`, required.
    pub r#type: Option<Open<Type>>,
    /// `predicates`: `array of AgentCopilotAggregateQueryPredicate`, required.
    pub predicates: Option<Vec<AgentCopilotAggregateQueryPredicate>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AgentCopilotAggregateQueryClause "AgentCopilotAggregateQueryClause" 2 {
    (
        r#type: Open<Type> = "type" with_type required,
        predicates: Vec<AgentCopilotAggregateQueryPredicate> = "predicates" with_predicates required,
    )
});

/// The property `type` of `AgentCopilotAggregateQueryClause`. Known values: `and`, `or`.
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
