// @generated from the schema "ResolutionAggregateQueryFilter"; changes made here are lost at the next generation

/// The schema `ResolutionAggregateQueryFilter`.
#[repr(C)]
pub struct ResolutionAggregateQueryFilter {
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `clauses`: `array of ResolutionAggregateQueryClause`.
    pub clauses: ::std::option::Option<
        ::std::vec::Vec<crate::ResolutionAggregateQueryClause>,
    >,
    /// `predicates`: `array of ResolutionAggregateQueryPredicate`.
    pub predicates: ::std::option::Option<
        ::std::vec::Vec<crate::ResolutionAggregateQueryPredicate>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ResolutionAggregateQueryFilter "ResolutionAggregateQueryFilter" 3 {
    (
        r#type: crate::runtime::Open<Type> = "type" 1 with_type,
        clauses: ::std::vec::Vec<crate::ResolutionAggregateQueryClause> = "clauses" 0 with_clauses,
        predicates: ::std::vec::Vec<crate::ResolutionAggregateQueryPredicate> = "predicates" 0 with_predicates,
    )
});

/// The property `type` of `ResolutionAggregateQueryFilter`. Known values: `and`, `or`.
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
