// @generated from the schema "TeamActivityQueryFilter"; changes made here are lost at the next generation

/// The schema `TeamActivityQueryFilter`.
#[repr(C)]
pub struct TeamActivityQueryFilter {
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `clauses`: `array of TeamActivityQueryClause`.
    pub clauses: ::std::option::Option<::std::vec::Vec<crate::TeamActivityQueryClause>>,
    /// `predicates`: `array of TeamActivityQueryPredicate`.
    pub predicates: ::std::option::Option<
        ::std::vec::Vec<crate::TeamActivityQueryPredicate>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(TeamActivityQueryFilter "TeamActivityQueryFilter" 3 {
    (
        r#type: crate::runtime::Open<Type> = "type" 1 with_type,
        clauses: ::std::vec::Vec<crate::TeamActivityQueryClause> = "clauses" 0 with_clauses,
        predicates: ::std::vec::Vec<crate::TeamActivityQueryPredicate> = "predicates" 0 with_predicates,
    )
});

/// The property `type` of `TeamActivityQueryFilter`. Known values: `and`, `or`.
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
