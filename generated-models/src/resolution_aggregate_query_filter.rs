// @generated from the schema "ResolutionAggregateQueryFilter"; changes made here are lost at the next generation

/// The schema `ResolutionAggregateQueryFilter`.
pub struct ResolutionAggregateQueryFilter {
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `clauses`: `array of ResolutionAggregateQueryClause`.
    pub clauses: ::std::option::Option<
        ::std::vec::Vec<crate::ResolutionAggregateQueryClause>,
    >,
    /// `predicates`: `array of ResolutionAggregateQueryPredicate`.
    pub predicates: ::std::option::Option<
        ::std::vec::Vec<crate::ResolutionAggregateQueryPredicate>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ResolutionAggregateQueryFilter {
    const EMPTY: Self = Self {
        r#type: ::std::option::Option::None,
        clauses: ::std::option::Option::None,
        predicates: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ResolutionAggregateQueryFilter = &<ResolutionAggregateQueryFilter as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ResolutionAggregateQueryFilter",
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

crate::runtime::model!(ResolutionAggregateQueryFilter);

crate::runtime::setters!(ResolutionAggregateQueryFilter {
    with_type: r#type: crate::runtime::Open<Type>,
    with_clauses: clauses: ::std::vec::Vec<crate::ResolutionAggregateQueryClause>,
    with_predicates: predicates: ::std::vec::Vec<crate::ResolutionAggregateQueryPredicate>,
});

/// The property `type` of `ResolutionAggregateQueryFilter`. Known values: `and`, `or`.
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
