// @generated from the schema "ConversationActivityQueryClause"; changes made here are lost at the next generation

use crate::ConversationActivityQueryPredicate;
use crate::runtime::{Extra, Open};

/// The schema `ConversationActivityQueryClause`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationActivityQueryClause {
    /// `type`: one of `and` and `or`, required.
    pub r#type: Option<Open<Type>>,
    /// `predicates`: `array of ConversationActivityQueryPredicate`, required.
    pub predicates: Option<Vec<ConversationActivityQueryPredicate>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationActivityQueryClause "ConversationActivityQueryClause" 2 {
    (
        r#type: Open<Type> = "type" with_type required,
        predicates: Vec<ConversationActivityQueryPredicate> = "predicates" with_predicates required,
    )
});

/// The property `type` of `ConversationActivityQueryClause`. Known values: `and`, `or`.
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
