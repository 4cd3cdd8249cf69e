// @generated from the schema "PresenceDetailQueryFilter"; changes made here are lost at the next generation

/// The schema `PresenceDetailQueryFilter`.
#[repr(C)]
pub struct PresenceDetailQueryFilter {
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `clauses`: `array of PresenceDetailQueryClause`.
    pub clauses: ::std::option::Option<
        ::std::vec::Vec<crate::PresenceDetailQueryClause>,
    >,
    /// `predicates`: `array of PresenceDetailQueryPredicate`.
    pub predicates: ::std::option::Option<
        ::std::vec::Vec<crate::PresenceDetailQueryPredicate>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(PresenceDetailQueryFilter "PresenceDetailQueryFilter" 3 {
    (
        r#type: crate::runtime::Open<Type> = "type" 1 with_type,
        clauses: ::std::vec::Vec<crate::PresenceDetailQueryClause> = "clauses" 0 with_clauses,
        predicates: ::std::vec::Vec<crate::PresenceDetailQueryPredicate> = "predicates" 0 with_predicates,
    )
});

/// The property `type` of `PresenceDetailQueryFilter`. Known values: `and`, `or`.
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
