// @generated from the schema "ConversationAggregateQueryFilter"; changes made here are lost at the next generation

use crate::{ConversationAggregateQueryClause, ConversationAggregateQueryPredicate};
use crate::runtime::{Extra, Open};

/// The schema `ConversationAggregateQueryFilter`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationAggregateQueryFilter {
    /// `type`: one of `and` and `or`, required.
    pub r#type: Option<Open<Type>>,
    /// `clauses`: `array of ConversationAggregateQueryClause`.
    pub clauses: Option<Vec<ConversationAggregateQueryClause>>,
    /// `predicates`: `array of ConversationAggregateQueryPredicate`.
    pub predicates: Option<Vec<ConversationAggregateQueryPredicate>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationAggregateQueryFilter "ConversationAggregateQueryFilter" 3 {
    (
        r#type: Open<Type> = "type" with_type required,
        clauses: Vec<ConversationAggregateQueryClause> = "clauses" with_clauses,
        predicates: Vec<ConversationAggregateQueryPredicate> = "predicates" with_predicates,
    )
});

/// The property `type` of `ConversationAggregateQueryFilter`. Known values: `and`, `or`.
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
