// @generated from the schema "AgentStateUserFilter"; changes made here are lost at the next generation

/// The schema `AgentStateUserFilter`.
#[repr(C)]
pub struct AgentStateUserFilter {
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `clauses`: `array of AgentStateAgentQueryClause`.
    pub clauses: ::std::option::Option<
        ::std::vec::Vec<crate::AgentStateAgentQueryClause>,
    >,
    /// `predicates`: `array of AgentStateAgentQueryPredicate`.
    pub predicates: ::std::option::Option<
        ::std::vec::Vec<crate::AgentStateAgentQueryPredicate>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AgentStateUserFilter "AgentStateUserFilter" 3 {
    (
        r#type: crate::runtime::Open<Type> = "type" 1 with_type,
        clauses: ::std::vec::Vec<crate::AgentStateAgentQueryClause> = "clauses" 0 with_clauses,
        predicates: ::std::vec::Vec<crate::AgentStateAgentQueryPredicate> = "predicates" 0 with_predicates,
    )
});

/// The property `type` of `AgentStateUserFilter`. Known values: `and`, `or`.
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
