// @generated from the schema "FlowExecutionAggregateQueryFilter"; changes made here are lost at the next generation

/// The schema `FlowExecutionAggregateQueryFilter`.
pub struct FlowExecutionAggregateQueryFilter {
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `clauses`: `array of FlowExecutionAggregateQueryClause`.
    pub clauses: ::std::option::Option<
        ::std::vec::Vec<crate::FlowExecutionAggregateQueryClause>,
    >,
    /// `predicates`: `array of FlowExecutionAggregateQueryPredicate`.
    pub predicates: ::std::option::Option<
        ::std::vec::Vec<crate::FlowExecutionAggregateQueryPredicate>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for FlowExecutionAggregateQueryFilter {
    const EMPTY: Self = Self {
        r#type: ::std::option::Option::None,
        clauses: ::std::option::Option::None,
        predicates: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &FlowExecutionAggregateQueryFilter = &<FlowExecutionAggregateQueryFilter as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "FlowExecutionAggregateQueryFilter",
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

crate::runtime::model!(FlowExecutionAggregateQueryFilter);

crate::runtime::setters!(FlowExecutionAggregateQueryFilter {
    with_type: r#type: crate::runtime::Open<Type>,
    with_clauses: clauses: ::std::vec::Vec<crate::FlowExecutionAggregateQueryClause>,
    with_predicates: predicates: ::std::vec::Vec<crate::FlowExecutionAggregateQueryPredicate>,
});

/// The property `type` of `FlowExecutionAggregateQueryFilter`. Known values: `and`, `or`.
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
