// @generated from the schema "EvaluationAggregateQueryFilter"; changes made here are lost at the next generation

/// The schema `EvaluationAggregateQueryFilter`.
#[repr(C)]
pub struct EvaluationAggregateQueryFilter {
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `clauses`: `array of EvaluationAggregateQueryClause`.
    pub clauses: ::std::option::Option<
        ::std::vec::Vec<crate::EvaluationAggregateQueryClause>,
    >,
    /// `predicates`: `array of EvaluationAggregateQueryPredicate`.
    pub predicates: ::std::option::Option<
        ::std::vec::Vec<crate::EvaluationAggregateQueryPredicate>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(EvaluationAggregateQueryFilter "EvaluationAggregateQueryFilter" 3 {
    (
        r#type: crate::runtime::Open<Type> = "type" 1 with_type,
        clauses: ::std::vec::Vec<crate::EvaluationAggregateQueryClause> = "clauses" 0 with_clauses,
        predicates: ::std::vec::Vec<crate::EvaluationAggregateQueryPredicate> = "predicates" 0 with_predicates,
    )
});

/// The property `type` of `EvaluationAggregateQueryFilter`. Known values: `and`, `or`.
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
