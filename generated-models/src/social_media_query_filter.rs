// @generated from the schema "SocialMediaQueryFilter"; changes made here are lost at the next generation

/// The schema `SocialMediaQueryFilter`.
#[repr(C)]
pub struct SocialMediaQueryFilter {
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `clauses`: `array of SocialMediaQueryClause`.
    pub clauses: ::std::option::Option<::std::vec::Vec<crate::SocialMediaQueryClause>>,
    /// `predicates`: `array of SocialMediaQueryPredicate`.
    pub predicates: ::std::option::Option<
        ::std::vec::Vec<crate::SocialMediaQueryPredicate>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SocialMediaQueryFilter "SocialMediaQueryFilter" 3 {
    (
        r#type: crate::runtime::Open<Type> = "type" 1 with_type,
        clauses: ::std::vec::Vec<crate::SocialMediaQueryClause> = "clauses" 0 with_clauses,
        predicates: ::std::vec::Vec<crate::SocialMediaQueryPredicate> = "predicates" 0 with_predicates,
    )
});

/// The property `type` of `SocialMediaQueryFilter`. Known values: `and`, `or`.
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
