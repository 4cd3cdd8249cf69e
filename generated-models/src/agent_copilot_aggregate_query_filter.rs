// @generated from the schema "AgentCopilotAggregateQueryFilter"; changes made here are lost at the next generation

/// The schema `AgentCopilotAggregateQueryFilter`.
#[repr(C)]
pub struct AgentCopilotAggregateQueryFilter {
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `clauses`: `array of AgentCopilotAggregateQueryClause`.
    pub clauses: ::std::option::Option<
        ::std::vec::Vec<crate::AgentCopilotAggregateQueryClause>,
    >,
    /// `predicates`: `array of AgentCopilotAggregateQueryPredicate`.
    pub predicates: ::std::option::Option<
        ::std::vec::Vec<crate::AgentCopilotAggregateQueryPredicate>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AgentCopilotAggregateQueryFilter "AgentCopilotAggregateQueryFilter" 3 {
    (
        r#type: crate::runtime::Open<Type> = "type" 1 with_type,
        clauses: ::std::vec::Vec<crate::AgentCopilotAggregateQueryClause> = "clauses" 0 with_clauses,
        predicates: ::std::vec::Vec<crate::AgentCopilotAggregateQueryPredicate> = "predicates" 0 with_predicates,
    )
});

/// The property `type` of `AgentCopilotAggregateQueryFilter`. Known values: `and`, `or`.
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
