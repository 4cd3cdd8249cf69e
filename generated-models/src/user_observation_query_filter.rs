// @generated from the schema "UserObservationQueryFilter"; changes made here are lost at the next generation

/// The schema `UserObservationQueryFilter`.
#[repr(C)]
pub struct UserObservationQueryFilter {
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `clauses`: `array of UserObservationQueryClause`.
    pub clauses: ::std::option::Option<
        ::std::vec::Vec<crate::UserObservationQueryClause>,
    >,
    /// `predicates`: `array of UserObservationQueryPredicate`.
    pub predicates: ::std::option::Option<
        ::std::vec::Vec<crate::UserObservationQueryPredicate>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(UserObservationQueryFilter "UserObservationQueryFilter" 3 {
    (
        r#type: crate::runtime::Open<Type> = "type" 1 with_type,
        clauses: ::std::vec::Vec<crate::UserObservationQueryClause> = "clauses" 0 with_clauses,
        predicates: ::std::vec::Vec<crate::UserObservationQueryPredicate> = "predicates" 0 with_predicates,
    )
});

/// The property `type` of `UserObservationQueryFilter`. Known values: `and`, `or`.
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
