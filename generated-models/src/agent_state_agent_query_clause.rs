// @generated from the schema "AgentStateAgentQueryClause"; changes made here are lost at the next generation

/// The schema `AgentStateAgentQueryClause`.
#[repr(C)]
pub struct AgentStateAgentQueryClause {
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `predicates`: `array of AgentStateAgentQueryPredicate`, required.
    pub predicates: ::std::option::Option<
        ::std::vec::Vec<crate::AgentStateAgentQueryPredicate>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AgentStateAgentQueryClause "AgentStateAgentQueryClause" 2 {
    (
        r#type: crate::runtime::Open<Type> = "type" 1 with_type,
        predicates: ::std::vec::Vec<crate::AgentStateAgentQueryPredicate> = "predicates" 1 with_predicates,
    )
});

/// The property `type` of `AgentStateAgentQueryClause`. Known values: `and`, `or`.
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
