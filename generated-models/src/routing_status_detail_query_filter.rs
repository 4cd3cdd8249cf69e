// @generated from the schema "RoutingStatusDetailQueryFilter"; changes made here are lost at the next generation

/// The schema `RoutingStatusDetailQueryFilter`.
#[repr(C)]
pub struct RoutingStatusDetailQueryFilter {
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `clauses`: `array of RoutingStatusDetailQueryClause`.
    pub clauses: ::std::option::Option<
        ::std::vec::Vec<crate::RoutingStatusDetailQueryClause>,
    >,
    /// `predicates`: `array of RoutingStatusDetailQueryPredicate`.
    pub predicates: ::std::option::Option<
        ::std::vec::Vec<crate::RoutingStatusDetailQueryPredicate>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(RoutingStatusDetailQueryFilter "RoutingStatusDetailQueryFilter" 3 {
    (
        r#type: crate::runtime::Open<Type> = "type" 1 with_type,
        clauses: ::std::vec::Vec<crate::RoutingStatusDetailQueryClause> = "clauses" 0 with_clauses,
        predicates: ::std::vec::Vec<crate::RoutingStatusDetailQueryPredicate> = "predicates" 0 with_predicates,
    )
});

/// The property `type` of `RoutingStatusDetailQueryFilter`. Known values: `and`, `or`.
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
