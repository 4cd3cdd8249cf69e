// @generated from the schema "AgentStateSessionQueryClause"; changes made here are lost at the next generation

use crate::AgentStateSessionQueryPredicate;
use crate::runtime::{Extra, Open};

/// The schema `AgentStateSessionQueryClause`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AgentStateSessionQueryClause {
    /// `type`: one of `and` and `or`, required.
    pub r#type: Option<Open<Type>>,
    /// `predicates`: `array of AgentStateSessionQueryPredicate`, required.
    pub predicates: Option<Vec<AgentStateSessionQueryPredicate>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AgentStateSessionQueryClause "AgentStateSessionQueryClause" 2 {
    (
        r#type: Open<Type> = "type" with_type required,
        predicates: Vec<AgentStateSessionQueryPredicate> = "predicates" with_predicates required,
    )
});

/// The property `type` of `AgentStateSessionQueryClause`. Known values: `and`, `or`.
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
