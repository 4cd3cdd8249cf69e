// @generated from the schema "UserActivityQueryFilter"; changes made here are lost at the next generation

/// The schema `UserActivityQueryFilter`.
#[repr(C)]
pub struct UserActivityQueryFilter {
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `clauses`: `array of UserActivityQueryClause`.
    pub clauses: ::std::option::Option<::std::vec::Vec<crate::UserActivityQueryClause>>,
    /// `predicates`: `array of UserActivityQueryPredicate`.
    pub predicates: ::std::option::Option<
        ::std::vec::Vec<crate::UserActivityQueryPredicate>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(UserActivityQueryFilter "UserActivityQueryFilter" 3 {
    (
        r#type: crate::runtime::Open<Type> = "type" 1 with_type,
        clauses: ::std::vec::Vec<crate::UserActivityQueryClause> = "clauses" 0 with_clauses,
        predicates: ::std::vec::Vec<crate::UserActivityQueryPredicate> = "predicates" 0 with_predicates,
    )
});

/// The property `type` of `UserActivityQueryFilter`. Known values: `and`, `or`.
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
