// @generated from the schema "ConversationActivityQueryFilter"; changes made here are lost at the next generation

/// The schema `ConversationActivityQueryFilter`.
#[repr(C)]
pub struct ConversationActivityQueryFilter {
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `clauses`: `array of ConversationActivityQueryClause`.
    pub clauses: ::std::option::Option<
        ::std::vec::Vec<crate::ConversationActivityQueryClause>,
    >,
    /// `predicates`: `array of ConversationActivityQueryPredicate`.
    pub predicates: ::std::option::Option<
        ::std::vec::Vec<crate::ConversationActivityQueryPredicate>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConversationActivityQueryFilter "ConversationActivityQueryFilter" 3 {
    (
        r#type: crate::runtime::Open<Type> = "type" 1 with_type,
        clauses: ::std::vec::Vec<crate::ConversationActivityQueryClause> = "clauses" 0 with_clauses,
        predicates: ::std::vec::Vec<crate::ConversationActivityQueryPredicate> = "predicates" 0 with_predicates,
    )
});

/// The property `type` of `ConversationActivityQueryFilter`. Known values: `and`, `or`.
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
