// @generated from the schema "AgentStateSessionFilter"; changes made here are lost at the next generation

/// The schema `AgentStateSessionFilter`.
#[repr(C)]
pub struct AgentStateSessionFilter {
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `clauses`: `array of AgentStateSessionQueryClause`.
    pub clauses: ::std::option::Option<
        ::std::vec::Vec<crate::AgentStateSessionQueryClause>,
    >,
    /// `predicates`: `array of AgentStateSessionQueryPredicate`.
    pub predicates: ::std::option::Option<
        ::std::vec::Vec<crate::AgentStateSessionQueryPredicate>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AgentStateSessionFilter "AgentStateSessionFilter" 3 {
    (
        r#type: crate::runtime::Open<Type> = "type" 1 with_type,
        clauses: ::std::vec::Vec<crate::AgentStateSessionQueryClause> = "clauses" 0 with_clauses,
        predicates: ::std::vec::Vec<crate::AgentStateSessionQueryPredicate> = "predicates" 0 with_predicates,
    )
});

/// The property `type` of `AgentStateSessionFilter`. Known values: `and`, `or`.
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
