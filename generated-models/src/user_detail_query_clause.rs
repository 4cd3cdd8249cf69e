// @generated from the schema "UserDetailQueryClause"; changes made here are lost at the next generation

/// The schema `UserDetailQueryClause`.
#[repr(C)]
pub struct UserDetailQueryClause {
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `predicates`: `array of UserDetailQueryPredicate`, required.
    pub predicates: ::std::option::Option<
        ::std::vec::Vec<crate::UserDetailQueryPredicate>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(UserDetailQueryClause "UserDetailQueryClause" 2 {
    (
        r#type: crate::runtime::Open<Type> = "type" 1 with_type,
        predicates: ::std::vec::Vec<crate::UserDetailQueryPredicate> = "predicates" 1 with_predicates,
    )
});

/// The property `type` of `UserDetailQueryClause`. Known values: `and`, `or`.
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
