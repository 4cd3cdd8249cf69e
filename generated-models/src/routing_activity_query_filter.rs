// @generated from the schema "RoutingActivityQueryFilter"; changes made here are lost at the next generation

/// The schema `RoutingActivityQueryFilter`.
#[repr(C)]
pub struct RoutingActivityQueryFilter {
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `clauses`: `array of RoutingActivityQueryClause`.
    pub clauses: ::std::option::Option<
        ::std::vec::Vec<crate::RoutingActivityQueryClause>,
    >,
    /// `predicates`: `array of RoutingActivityQueryPredicate`.
    pub predicates: ::std::option::Option<
        ::std::vec::Vec<crate::RoutingActivityQueryPredicate>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(RoutingActivityQueryFilter "RoutingActivityQueryFilter" 3 {
    (
        r#type: crate::runtime::Open<Type> = "type" 1 with_type,
        clauses: ::std::vec::Vec<crate::RoutingActivityQueryClause> = "clauses" 0 with_clauses,
        predicates: ::std::vec::Vec<crate::RoutingActivityQueryPredicate> = "predicates" 0 with_predicates,
    )
});

/// The property `type` of `RoutingActivityQueryFilter`. Known values: `and`, `or`.
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
