// @generated from the schema "SummaryAggregateQueryFilter"; changes made here are lost at the next generation

/// The schema `SummaryAggregateQueryFilter`.
#[repr(C)]
pub struct SummaryAggregateQueryFilter {
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `clauses`: `array of SummaryAggregateQueryClause`.
    pub clauses: ::std::option::Option<
        ::std::vec::Vec<crate::SummaryAggregateQueryClause>,
    >,
    /// `predicates`: `array of SummaryAggregateQueryPredicate`.
    pub predicates: ::std::option::Option<
        ::std::vec::Vec<crate::SummaryAggregateQueryPredicate>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SummaryAggregateQueryFilter "SummaryAggregateQueryFilter" 3 {
    (
        r#type: crate::runtime::Open<Type> = "type" 1 with_type,
        clauses: ::std::vec::Vec<crate::SummaryAggregateQueryClause> = "clauses" 0 with_clauses,
        predicates: ::std::vec::Vec<crate::SummaryAggregateQueryPredicate> = "predicates" 0 with_predicates,
    )
});

/// The property `type` of `SummaryAggregateQueryFilter`. Known values: `and`, `or`.
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
