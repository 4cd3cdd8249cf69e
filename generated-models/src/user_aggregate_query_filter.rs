// @generated from the schema "UserAggregateQueryFilter"; changes made here are lost at the next generation

/// The schema `UserAggregateQueryFilter`.
#[repr(C)]
pub struct UserAggregateQueryFilter {
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `clauses`: `array of UserAggregateQueryClause`.
    pub clauses: ::std::option::Option<::std::vec::Vec<crate::UserAggregateQueryClause>>,
    /// `predicates`: `array of UserAggregateQueryPredicate`.
    pub predicates: ::std::option::Option<
        ::std::vec::Vec<crate::UserAggregateQueryPredicate>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(UserAggregateQueryFilter "UserAggregateQueryFilter" 3 {
    (
        r#type: crate::runtime::Open<Type> = "type" 1 with_type,
        clauses: ::std::vec::Vec<crate::UserAggregateQueryClause> = "clauses" 0 with_clauses,
        predicates: ::std::vec::Vec<crate::UserAggregateQueryPredicate> = "predicates" 0 with_predicates,
    )
});

/// The property `type` of `UserAggregateQueryFilter`. Known values: `and`, `or`.
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
