// @generated from the schema "BotAggregateQueryFilter"; changes made here are lost at the next generation

/// The schema `BotAggregateQueryFilter`.
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

impl crate::runtime::Model for BotAggregateQueryFilter {
    const EMPTY: Self = Self {
        r#type: ::std::option::Option::None,
        clauses: ::std::option::Option::None,
        predicates: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &BotAggregateQueryFilter = &<BotAggregateQueryFilter as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "BotAggregateQueryFilter",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("type", "type", 1),
            ("clauses", "clauses", 0),
            ("predicates", "predicates", 0),
        ],
        fields: &[&E.r#type, &E.clauses, &E.predicates],
    }
};

crate::runtime::model!(BotAggregateQueryFilter);

crate::runtime::setters!(BotAggregateQueryFilter {
    with_type: r#type: crate::runtime::Open<Type>,
    with_clauses: clauses: ::std::vec::Vec<crate::BotAggregateQueryClause>,
    with_predicates: predicates: ::std::vec::Vec<crate::BotAggregateQueryPredicate>,
});

/// The property `type` of `BotAggregateQueryFilter`. Known values: `and`, `or`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    And,
    Or,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::And, "and"),
        (Self::Or, "or"),
    ];
}
