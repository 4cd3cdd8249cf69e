// @generated from the schema "RateLimitAggregateQueryFilter"; changes made here are lost at the next generation

/// The schema `RateLimitAggregateQueryFilter`.
#[repr(C)]
pub struct RateLimitAggregateQueryFilter {
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `clauses`: `array of RateLimitAggregateQueryClause`.
    pub clauses: ::std::option::Option<
        ::std::vec::Vec<crate::RateLimitAggregateQueryClause>,
    >,
    /// `predicates`: `array of RateLimitAggregateQueryPredicate`.
    pub predicates: ::std::option::Option<
        ::std::vec::Vec<crate::RateLimitAggregateQueryPredicate>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(RateLimitAggregateQueryFilter "RateLimitAggregateQueryFilter" 3 {
    (
        r#type: crate::runtime::Open<Type> = "type" 1 with_type,
        clauses: ::std::vec::Vec<crate::RateLimitAggregateQueryClause> = "clauses" 0 with_clauses,
        predicates: ::std::vec::Vec<crate::RateLimitAggregateQueryPredicate> = "predicates" 0 with_predicates,
    )
});

/// The property `type` of `RateLimitAggregateQueryFilter`. Known values: `and`, `or`.
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
