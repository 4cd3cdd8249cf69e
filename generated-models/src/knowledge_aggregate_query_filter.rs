// @generated from the schema "KnowledgeAggregateQueryFilter"; changes made here are lost at the next generation

/// The schema `KnowledgeAggregateQueryFilter`.
#[repr(C)]
pub struct KnowledgeAggregateQueryFilter {
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `clauses`: `array of KnowledgeAggregateQueryClause`.
    pub clauses: ::std::option::Option<
        ::std::vec::Vec<crate::KnowledgeAggregateQueryClause>,
    >,
    /// `predicates`: `array of KnowledgeAggregateQueryPredicate`.
    pub predicates: ::std::option::Option<
        ::std::vec::Vec<crate::KnowledgeAggregateQueryPredicate>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(KnowledgeAggregateQueryFilter "KnowledgeAggregateQueryFilter" 3 {
    (
        r#type: crate::runtime::Open<Type> = "type" 1 with_type,
        clauses: ::std::vec::Vec<crate::KnowledgeAggregateQueryClause> = "clauses" 0 with_clauses,
        predicates: ::std::vec::Vec<crate::KnowledgeAggregateQueryPredicate> = "predicates" 0 with_predicates,
    )
});

/// The property `type` of `KnowledgeAggregateQueryFilter`. Known values: `and`, `or`.
#[non_exhaustive]
pub enum Type {
    And,
    Or,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::And, "and"),
        (Self::Or, "or"),
    ];
}
