// @generated from the schema "ConversationAggregateQueryFilter"; changes made here are lost at the next generation

/// The schema `ConversationAggregateQueryFilter`.
#[repr(C)]
pub struct ConversationAggregateQueryFilter {
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `clauses`: `array of ConversationAggregateQueryClause`.
    pub clauses: ::std::option::Option<
        ::std::vec::Vec<crate::ConversationAggregateQueryClause>,
    >,
    /// `predicates`: `array of ConversationAggregateQueryPredicate`.
    pub predicates: ::std::option::Option<
        ::std::vec::Vec<crate::ConversationAggregateQueryPredicate>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConversationAggregateQueryFilter "ConversationAggregateQueryFilter" 3 {
    (
        r#type: crate::runtime::Open<Type> = "type" 1 with_type,
        clauses: ::std::vec::Vec<crate::ConversationAggregateQueryClause> = "clauses" 0 with_clauses,
        predicates: ::std::vec::Vec<crate::ConversationAggregateQueryPredicate> = "predicates" 0 with_predicates,
    )
});

/// The property `type` of `ConversationAggregateQueryFilter`. Known values: `and`, `or`.
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
