// @generated from the schema "FlowAggregateQueryFilter"; changes made here are lost at the next generation

/// The schema `FlowAggregateQueryFilter`.
#[repr(C)]
pub struct FlowAggregateQueryFilter {
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `clauses`: `array of FlowAggregateQueryClause`.
    pub clauses: ::std::option::Option<::std::vec::Vec<crate::FlowAggregateQueryClause>>,
    /// `predicates`: `array of FlowAggregateQueryPredicate`.
    pub predicates: ::std::option::Option<
        ::std::vec::Vec<crate::FlowAggregateQueryPredicate>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(FlowAggregateQueryFilter "FlowAggregateQueryFilter" 3 {
    (
        r#type: crate::runtime::Open<Type> = "type" 1 with_type,
        clauses: ::std::vec::Vec<crate::FlowAggregateQueryClause> = "clauses" 0 with_clauses,
        predicates: ::std::vec::Vec<crate::FlowAggregateQueryPredicate> = "predicates" 0 with_predicates,
    )
});

/// The property `type` of `FlowAggregateQueryFilter`. Known values: `and`, `or`.
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
