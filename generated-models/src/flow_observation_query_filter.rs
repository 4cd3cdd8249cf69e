// @generated from the schema "FlowObservationQueryFilter"; changes made here are lost at the next generation

/// The schema `FlowObservationQueryFilter`.
#[repr(C)]
pub struct FlowObservationQueryFilter {
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `clauses`: `array of FlowObservationQueryClause`.
    pub clauses: ::std::option::Option<
        ::std::vec::Vec<crate::FlowObservationQueryClause>,
    >,
    /// `predicates`: `array of FlowObservationQueryPredicate`.
    pub predicates: ::std::option::Option<
        ::std::vec::Vec<crate::FlowObservationQueryPredicate>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(FlowObservationQueryFilter "FlowObservationQueryFilter" 3 {
    (
        r#type: crate::runtime::Open<Type> = "type" 1 with_type,
        clauses: ::std::vec::Vec<crate::FlowObservationQueryClause> = "clauses" 0 with_clauses,
        predicates: ::std::vec::Vec<crate::FlowObservationQueryPredicate> = "predicates" 0 with_predicates,
    )
});

/// The property `type` of `FlowObservationQueryFilter`. Known values: `and`, `or`.
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
