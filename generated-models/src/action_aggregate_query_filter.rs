// @generated from the schema "ActionAggregateQueryFilter"; changes made here are lost at the next generation

/// The schema `ActionAggregateQueryFilter`.
#[repr(C)]
pub struct ActionAggregateQueryFilter {
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `clauses`: `array of ActionAggregateQueryClause`.
    pub clauses: ::std::option::Option<
        ::std::vec::Vec<crate::ActionAggregateQueryClause>,
    >,
    /// `predicates`: `array of ActionAggregateQueryPredicate`.
    pub predicates: ::std::option::Option<
        ::std::vec::Vec<crate::ActionAggregateQueryPredicate>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ActionAggregateQueryFilter "ActionAggregateQueryFilter" 3 {
    (
        r#type: crate::runtime::Open<Type> = "type" 1 with_type,
        clauses: ::std::vec::Vec<crate::ActionAggregateQueryClause> = "clauses" 0 with_clauses,
        predicates: ::std::vec::Vec<crate::ActionAggregateQueryPredicate> = "predicates" 0 with_predicates,
    )
});

/// The property `type` of `ActionAggregateQueryFilter`. Known values: `and`, `or`.
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
