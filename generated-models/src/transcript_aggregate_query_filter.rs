// @generated from the schema "TranscriptAggregateQueryFilter"; changes made here are lost at the next generation

/// The schema `TranscriptAggregateQueryFilter`.
#[repr(C)]
pub struct TranscriptAggregateQueryFilter {
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `clauses`: `array of TranscriptAggregateQueryClause`.
    pub clauses: ::std::option::Option<
        ::std::vec::Vec<crate::TranscriptAggregateQueryClause>,
    >,
    /// `predicates`: `array of TranscriptAggregateQueryPredicate`.
    pub predicates: ::std::option::Option<
        ::std::vec::Vec<crate::TranscriptAggregateQueryPredicate>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(TranscriptAggregateQueryFilter "TranscriptAggregateQueryFilter" 3 {
    (
        r#type: crate::runtime::Open<Type> = "type" 1 with_type,
        clauses: ::std::vec::Vec<crate::TranscriptAggregateQueryClause> = "clauses" 0 with_clauses,
        predicates: ::std::vec::Vec<crate::TranscriptAggregateQueryPredicate> = "predicates" 0 with_predicates,
    )
});

/// The property `type` of `TranscriptAggregateQueryFilter`. Known values: `and`, `or`.
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
