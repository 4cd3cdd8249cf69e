// @generated from the schema "ConversationDetailQueryFilter"; changes made here are lost at the next generation

/// The schema `ConversationDetailQueryFilter`.
#[repr(C)]
pub struct ConversationDetailQueryFilter {
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `clauses`: `array of ConversationDetailQueryClause`.
    pub clauses: ::std::option::Option<
        ::std::vec::Vec<crate::ConversationDetailQueryClause>,
    >,
    /// `predicates`: `array of ConversationDetailQueryPredicate`.
    pub predicates: ::std::option::Option<
        ::std::vec::Vec<crate::ConversationDetailQueryPredicate>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConversationDetailQueryFilter "ConversationDetailQueryFilter" 3 {
    (
        r#type: crate::runtime::Open<Type> = "type" 1 with_type,
        clauses: ::std::vec::Vec<crate::ConversationDetailQueryClause> = "clauses" 0 with_clauses,
        predicates: ::std::vec::Vec<crate::ConversationDetailQueryPredicate> = "predicates" 0 with_predicates,
    )
});

/// The property `type` of `ConversationDetailQueryFilter`. Known values: `and`, `or`.
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
