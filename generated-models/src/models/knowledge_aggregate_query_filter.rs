// @generated from the schema "KnowledgeAggregateQueryFilter"; changes made here are lost at the next generation

use crate::{KnowledgeAggregateQueryClause, KnowledgeAggregateQueryPredicate};
use crate::runtime::{Extra, Open};

/// The schema `KnowledgeAggregateQueryFilter`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct KnowledgeAggregateQueryFilter {
    /// `type`: one of `and` and `or`, required.
    pub r#type: Option<Open<Type>>,
    /// `clauses`: `array of KnowledgeAggregateQueryClause`.
    pub clauses: Option<Vec<KnowledgeAggregateQueryClause>>,
    /// `predicates`: `array of KnowledgeAggregateQueryPredicate`.
    pub predicates: Option<Vec<KnowledgeAggregateQueryPredicate>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(KnowledgeAggregateQueryFilter "KnowledgeAggregateQueryFilter" 3 {
    (
        r#type: Open<Type> = "type" with_type required,
        clauses: Vec<KnowledgeAggregateQueryClause> = "clauses" with_clauses,
        predicates: Vec<KnowledgeAggregateQueryPredicate> = "predicates" with_predicates,
    )
});

/// The property `type` of `KnowledgeAggregateQueryFilter`. Known values: `and`, `or`.
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
