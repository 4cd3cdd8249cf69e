// @generated from the schema "EvaluationDetailQueryFilter"; changes made here are lost at the next generation

/// The schema `EvaluationDetailQueryFilter`.
#[repr(C)]
pub struct EvaluationDetailQueryFilter {
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `clauses`: `array of EvaluationDetailQueryClause`.
    pub clauses: ::std::option::Option<
        ::std::vec::Vec<crate::EvaluationDetailQueryClause>,
    >,
    /// `predicates`: `array of EvaluationDetailQueryPredicate`.
    pub predicates: ::std::option::Option<
        ::std::vec::Vec<crate::EvaluationDetailQueryPredicate>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(EvaluationDetailQueryFilter "EvaluationDetailQueryFilter" 3 {
    (
        r#type: crate::runtime::Open<Type> = "type" 1 with_type,
        clauses: ::std::vec::Vec<crate::EvaluationDetailQueryClause> = "clauses" 0 with_clauses,
        predicates: ::std::vec::Vec<crate::EvaluationDetailQueryPredicate> = "predicates" 0 with_predicates,
    )
});

/// The property `type` of `EvaluationDetailQueryFilter`. Known values: `and`, `or`.
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
