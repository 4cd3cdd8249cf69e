// @generated from the schema "ConversationActivityQueryFilter"; changes made here are lost at the next generation

use crate::{ConversationActivityQueryClause, ConversationActivityQueryPredicate};
use crate::runtime::{Extra, Open};

/// The schema `ConversationActivityQueryFilter`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationActivityQueryFilter {
    /// `type`: one of `and` and `or`, required.
    pub r#type: Option<Open<Type>>,
    /// `clauses`: `array of ConversationActivityQueryClause`.
    pub clauses: Option<Vec<ConversationActivityQueryClause>>,
    /// `predicates`: `array of ConversationActivityQueryPredicate`.
    pub predicates: Option<Vec<ConversationActivityQueryPredicate>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationActivityQueryFilter "ConversationActivityQueryFilter" 3 {
    (
        r#type: Open<Type> = "type" with_type required,
        clauses: Vec<ConversationActivityQueryClause> = "clauses" with_clauses,
        predicates: Vec<ConversationActivityQueryPredicate> = "predicates" with_predicates,
    )
});

/// The property `type` of `ConversationActivityQueryFilter`. Known values: `and`, `or`.
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
