// @generated from the schema "FlowObservationQueryClause"; changes made here are lost at the next generation

/// The schema `FlowObservationQueryClause`.
#[repr(C)]
pub struct FlowObservationQueryClause {
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `predicates`: `array of FlowObservationQueryPredicate`, required.
    pub predicates: ::std::option::Option<
        ::std::vec::Vec<crate::FlowObservationQueryPredicate>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(FlowObservationQueryClause "FlowObservationQueryClause" 2 {
    (
        r#type: crate::runtime::Open<Type> = "type" 1 with_type,
        predicates: ::std::vec::Vec<crate::FlowObservationQueryPredicate> = "predicates" 1 with_predicates,
    )
});

/// The property `type` of `FlowObservationQueryClause`. Known values: `and`, `or`.
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
