// @generated from the schema "RateLimitAggregateQueryFilter"; changes made here are lost at the next generation

/// The schema `RateLimitAggregateQueryFilter`.
pub struct RateLimitAggregateQueryFilter {
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `clauses`: `array of RateLimitAggregateQueryClause`.
    pub clauses: ::std::option::Option<
        ::std::vec::Vec<crate::RateLimitAggregateQueryClause>,
    >,
    /// `predicates`: `array of RateLimitAggregateQueryPredicate`.
    pub predicates: ::std::option::Option<
        ::std::vec::Vec<crate::RateLimitAggregateQueryPredicate>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for RateLimitAggregateQueryFilter {
    const EMPTY: Self = Self {
        r#type: ::std::option::Option::None,
        clauses: ::std::option::Option::None,
        predicates: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &RateLimitAggregateQueryFilter = &<RateLimitAggregateQueryFilter as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "RateLimitAggregateQueryFilter",
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

crate::runtime::model!(RateLimitAggregateQueryFilter);

crate::runtime::setters!(RateLimitAggregateQueryFilter {
    with_type: r#type: crate::runtime::Open<Type>,
    with_clauses: clauses: ::std::vec::Vec<crate::RateLimitAggregateQueryClause>,
    with_predicates: predicates: ::std::vec::Vec<crate::RateLimitAggregateQueryPredicate>,
});

/// The property `type` of `RateLimitAggregateQueryFilter`. Known values: `and`, `or`.
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
