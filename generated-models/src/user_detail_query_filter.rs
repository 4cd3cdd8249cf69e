// @generated from the schema "UserDetailQueryFilter"; changes made here are lost at the next generation

/// The schema `UserDetailQueryFilter`.
#[repr(C)]
pub struct UserDetailQueryFilter {
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `clauses`: `array of UserDetailQueryClause`.
    pub clauses: ::std::option::Option<::std::vec::Vec<crate::UserDetailQueryClause>>,
    /// `predicates`: `array of UserDetailQueryPredicate`.
    pub predicates: ::std::option::Option<
        ::std::vec::Vec<crate::UserDetailQueryPredicate>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(UserDetailQueryFilter "UserDetailQueryFilter" 3 {
    (
        r#type: crate::runtime::Open<Type> = "type" 1 with_type,
        clauses: ::std::vec::Vec<crate::UserDetailQueryClause> = "clauses" 0 with_clauses,
        predicates: ::std::vec::Vec<crate::UserDetailQueryPredicate> = "predicates" 0 with_predicates,
    )
});

/// The property `type` of `UserDetailQueryFilter`. Known values: `and`, `or`.
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
