// @generated from the schema "FlowActivityQueryFilter"; changes made here are lost at the next generation

/// The schema `FlowActivityQueryFilter`.
#[repr(C)]
pub struct FlowActivityQueryFilter {
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `clauses`: `array of FlowActivityQueryClause`.
    pub clauses: ::std::option::Option<::std::vec::Vec<crate::FlowActivityQueryClause>>,
    /// `predicates`: `array of FlowActivityQueryPredicate`.
    pub predicates: ::std::option::Option<
        ::std::vec::Vec<crate::FlowActivityQueryPredicate>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(FlowActivityQueryFilter "FlowActivityQueryFilter" 3 {
    (
        r#type: crate::runtime::Open<Type> = "type" 1 with_type,
        clauses: ::std::vec::Vec<crate::FlowActivityQueryClause> = "clauses" 0 with_clauses,
        predicates: ::std::vec::Vec<crate::FlowActivityQueryPredicate> = "predicates" 0 with_predicates,
    )
});

/// The property `type` of `FlowActivityQueryFilter`. Known values: `and`, `or`.
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
