// @generated from the schema "ConversationDetailQueryFilter"; changes made here are lost at the next generation

use crate::{ConversationDetailQueryClause, ConversationDetailQueryPredicate};
use crate::runtime::{Extra, Open};

/// The schema `ConversationDetailQueryFilter`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationDetailQueryFilter {
    /// `type`: one of `and` and `or`, required.
    pub r#type: Option<Open<Type>>,
    /// `clauses`: `array of ConversationDetailQueryClause`.
    pub clauses: Option<Vec<ConversationDetailQueryClause>>,
    /// `predicates`: `array of ConversationDetailQueryPredicate`.
    pub predicates: Option<Vec<ConversationDetailQueryPredicate>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationDetailQueryFilter "ConversationDetailQueryFilter" 3 {
    (
        r#type: Open<Type> = "type" with_type required,
        clauses: Vec<ConversationDetailQueryClause> = "clauses" with_clauses,
        predicates: Vec<ConversationDetailQueryPredicate> = "predicates" with_predicates,
    )
});

/// The property `type` of `ConversationDetailQueryFilter`. Known values: `and`, `or`.
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
