// @generated from the schema "ConversationDetailQueryClause"; changes made here are lost at the next generation

use crate::ConversationDetailQueryPredicate;
use crate::runtime::{Extra, Open};

/// The schema `ConversationDetailQueryClause`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationDetailQueryClause {
    /// `type`: one of `and` and `or`, required.
    pub r#type: Option<Open<Type>>,
    /// `predicates`: `array of ConversationDetailQueryPredicate`, required.
    pub predicates: Option<Vec<ConversationDetailQueryPredicate>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationDetailQueryClause "ConversationDetailQueryClause" 2 {
    (
        r#type: Open<Type> = "type" with_type required,
        predicates: Vec<ConversationDetailQueryPredicate> = "predicates" with_predicates required,
    )
});

/// The property `type` of `ConversationDetailQueryClause`. Known values: `and`, `or`.
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
