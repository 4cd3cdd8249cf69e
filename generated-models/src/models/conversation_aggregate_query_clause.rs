// @generated from the schema "ConversationAggregateQueryClause"; changes made here are lost at the next generation

use crate::ConversationAggregateQueryPredicate;
use crate::runtime::{Extra, Open};

/// The schema `ConversationAggregateQueryClause`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationAggregateQueryClause {
    /// `type`: one of `and` and `or`, required.
    pub r#type: Option<Open<Type>>,
    /// `predicates`: `array of ConversationAggregateQueryPredicate`, required.
    pub predicates: Option<Vec<ConversationAggregateQueryPredicate>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationAggregateQueryClause "ConversationAggregateQueryClause" 2 {
    (
        r#type: Open<Type> = "type" with_type required,
        predicates: Vec<ConversationAggregateQueryPredicate> = "predicates" with_predicates required,
    )
});

/// The property `type` of `ConversationAggregateQueryClause`. Known values: `and`, `or`.
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
