// @generated from the schema "ResolutionDetailQueryFilter"; changes made here are lost at the next generation

/// The schema `ResolutionDetailQueryFilter`.
#[repr(C)]
pub struct ResolutionDetailQueryFilter {
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `clauses`: `array of ResolutionDetailQueryClause`.
    pub clauses: ::std::option::Option<
        ::std::vec::Vec<crate::ResolutionDetailQueryClause>,
    >,
    /// `predicates`: `array of ResolutionDetailQueryPredicate`.
    pub predicates: ::std::option::Option<
        ::std::vec::Vec<crate::ResolutionDetailQueryPredicate>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ResolutionDetailQueryFilter "ResolutionDetailQueryFilter" 3 {
    (
        r#type: crate::runtime::Open<Type> = "type" 1 with_type,
        clauses: ::std::vec::Vec<crate::ResolutionDetailQueryClause> = "clauses" 0 with_clauses,
        predicates: ::std::vec::Vec<crate::ResolutionDetailQueryPredicate> = "predicates" 0 with_predicates,
    )
});

/// The property `type` of `ResolutionDetailQueryFilter`. Known values: `and`, `or`.
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
