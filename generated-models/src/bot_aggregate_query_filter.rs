// @generated from the schema "BotAggregateQueryFilter"; changes made here are lost at the next generation

/// The schema `BotAggregateQueryFilter`.
#[repr(C)]
pub struct BotAggregateQueryFilter {
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `clauses`: `array of BotAggregateQueryClause`.
    pub clauses: ::std::option::Option<::std::vec::Vec<crate::BotAggregateQueryClause>>,
    /// `predicates`: `array of BotAggregateQueryPredicate`.
    pub predicates: ::std::option::Option<
        ::std::vec::Vec<crate::BotAggregateQueryPredicate>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(BotAggregateQueryFilter "BotAggregateQueryFilter" 3 {
    (
        r#type: crate::runtime::Open<Type> = "type" 1 with_type,
        clauses: ::std::vec::Vec<crate::BotAggregateQueryClause> = "clauses" 0 with_clauses,
        predicates: ::std::vec::Vec<crate::BotAggregateQueryPredicate> = "predicates" 0 with_predicates,
    )
});

/// The property `type` of `BotAggregateQueryFilter`. Known values: `and`, `or`.
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
