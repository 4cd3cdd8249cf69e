// @generated from the schema "QueueObservationQueryFilter"; changes made here are lost at the next generation

/// The schema `QueueObservationQueryFilter`.
#[repr(C)]
pub struct QueueObservationQueryFilter {
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `clauses`: `array of QueueObservationQueryClause`.
    pub clauses: ::std::option::Option<
        ::std::vec::Vec<crate::QueueObservationQueryClause>,
    >,
    /// `predicates`: `array of QueueObservationQueryPredicate`.
    pub predicates: ::std::option::Option<
        ::std::vec::Vec<crate::QueueObservationQueryPredicate>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(QueueObservationQueryFilter "QueueObservationQueryFilter" 3 {
    (
        r#type: crate::runtime::Open<Type> = "type" 1 with_type,
        clauses: ::std::vec::Vec<crate::QueueObservationQueryClause> = "clauses" 0 with_clauses,
        predicates: ::std::vec::Vec<crate::QueueObservationQueryPredicate> = "predicates" 0 with_predicates,
    )
});

/// The property `type` of `QueueObservationQueryFilter`. Known values: `and`, `or`.
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
