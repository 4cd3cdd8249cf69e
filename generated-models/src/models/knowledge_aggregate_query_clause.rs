// @generated from the schema "KnowledgeAggregateQueryClause"; changes made here are lost at the next generation

use crate::KnowledgeAggregateQueryPredicate;
use crate::runtime::{Extra, Open};

/// The schema `KnowledgeAggregateQueryClause`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct KnowledgeAggregateQueryClause {
    /// `type`: one of `and` and `or`, required.
    pub r#type: Option<Open<Type>>,
    /// `predicates`: `array of KnowledgeAggregateQueryPredicate`, required.
    pub predicates: Option<Vec<KnowledgeAggregateQueryPredicate>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(KnowledgeAggregateQueryClause "KnowledgeAggregateQueryClause" 2 {
    (
        r#type: Open<Type> = "type" with_type required,
        predicates: Vec<KnowledgeAggregateQueryPredicate> = "predicates" with_predicates required,
    )
});

/// The property `type` of `KnowledgeAggregateQueryClause`. Known values: `and`, `or`.
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
