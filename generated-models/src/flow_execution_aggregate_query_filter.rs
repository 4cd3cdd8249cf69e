// @generated from the schema "FlowExecutionAggregateQueryFilter"; changes made here are lost at the next generation

/// The schema `FlowExecutionAggregateQueryFilter`.
#[repr(C)]
pub struct FlowExecutionAggregateQueryFilter {
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `clauses`: `array of FlowExecutionAggregateQueryClause`.
    pub clauses: ::std::option::Option<
        ::std::vec::Vec<crate::FlowExecutionAggregateQueryClause>,
    >,
    /// `predicates`: `array of FlowExecutionAggregateQueryPredicate`.
    pub predicates: ::std::option::Option<
        ::std::vec::Vec<crate::FlowExecutionAggregateQueryPredicate>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(FlowExecutionAggregateQueryFilter "FlowExecutionAggregateQueryFilter" 3 {
    (
        r#type: crate::runtime::Open<Type> = "type" 1 with_type,
        clauses: ::std::vec::Vec<crate::FlowExecutionAggregateQueryClause> = "clauses" 0 with_clauses,
        predicates: ::std::vec::Vec<crate::FlowExecutionAggregateQueryPredicate> = "predicates" 0 with_predicates,
    )
});

/// The property `type` of `FlowExecutionAggregateQueryFilter`. Known values: `and`, `or`.
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
