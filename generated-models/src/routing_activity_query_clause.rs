// @generated from the schema "RoutingActivityQueryClause"; changes made here are lost at the next generation

/// The schema `RoutingActivityQueryClause`.
#[repr(C)]
pub struct RoutingActivityQueryClause {
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `predicates`: `array of RoutingActivityQueryPredicate`, required.
    pub predicates: ::std::option::Option<
        ::std::vec::Vec<crate::RoutingActivityQueryPredicate>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(RoutingActivityQueryClause "RoutingActivityQueryClause" 2 {
    (
        r#type: crate::runtime::Open<Type> = "type" 1 with_type,
        predicates: ::std::vec::Vec<crate::RoutingActivityQueryPredicate> = "predicates" 1 with_predicates,
    )
});

/// The property `type` of `RoutingActivityQueryClause`. Known values: `and`, `or`.
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
