// @generated from the schema "JourneyAggregateQueryFilter"; changes made here are lost at the next generation

/// The schema `JourneyAggregateQueryFilter`.
#[repr(C)]
pub struct JourneyAggregateQueryFilter {
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `clauses`: `array of JourneyAggregateQueryClause`.
    pub clauses: ::std::option::Option<
        ::std::vec::Vec<crate::JourneyAggregateQueryClause>,
    >,
    /// `predicates`: `array of JourneyAggregateQueryPredicate`.
    pub predicates: ::std::option::Option<
        ::std::vec::Vec<crate::JourneyAggregateQueryPredicate>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(JourneyAggregateQueryFilter "JourneyAggregateQueryFilter" 3 {
    (
        r#type: crate::runtime::Open<Type> = "type" 1 with_type,
        clauses: ::std::vec::Vec<crate::JourneyAggregateQueryClause> = "clauses" 0 with_clauses,
        predicates: ::std::vec::Vec<crate::JourneyAggregateQueryPredicate> = "predicates" 0 with_predicates,
    )
});

/// The property `type` of `JourneyAggregateQueryFilter`. Known values: `and`, `or`.
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
