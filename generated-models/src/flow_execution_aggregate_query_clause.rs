// @generated from the schema "FlowExecutionAggregateQueryClause"; changes made here are lost at the next generation

/// The schema `FlowExecutionAggregateQueryClause`.
pub struct FlowExecutionAggregateQueryClause {
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `predicates`: `array of FlowExecutionAggregateQueryPredicate`, required.
    pub predicates: ::std::option::Option<
        ::std::vec::Vec<crate::FlowExecutionAggregateQueryPredicate>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for FlowExecutionAggregateQueryClause {
    const EMPTY: Self = Self {
        r#type: ::std::option::Option::None,
        predicates: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &FlowExecutionAggregateQueryClause = &<FlowExecutionAggregateQueryClause as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "FlowExecutionAggregateQueryClause",
        empty: E,
        extra: &E.extra,
        properties: &[("type", "type", 1), ("predicates", "predicates", 1)],
        fields: &[&E.r#type, &E.predicates],
    }
};

crate::runtime::model!(FlowExecutionAggregateQueryClause);

crate::runtime::setters!(FlowExecutionAggregateQueryClause {
    with_type: r#type: crate::runtime::Open<Type>,
    with_predicates: predicates: ::std::vec::Vec<crate::FlowExecutionAggregateQueryPredicate>,
});

/// The property `type` of `FlowExecutionAggregateQueryClause`. Known values: `and`, `or`.
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
