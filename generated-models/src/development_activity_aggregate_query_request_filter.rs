// @generated from the schema "DevelopmentActivityAggregateQueryRequestFilter"; changes made here are lost at the next generation

/// The schema `DevelopmentActivityAggregateQueryRequestFilter`.
pub struct DevelopmentActivityAggregateQueryRequestFilter {
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `clauses`: `array of DevelopmentActivityAggregateQueryRequestClause`, required.
    pub clauses: ::std::option::Option<
        ::std::vec::Vec<crate::DevelopmentActivityAggregateQueryRequestClause>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for DevelopmentActivityAggregateQueryRequestFilter {
    const EMPTY: Self = Self {
        r#type: ::std::option::Option::None,
        clauses: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DevelopmentActivityAggregateQueryRequestFilter = &<DevelopmentActivityAggregateQueryRequestFilter as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DevelopmentActivityAggregateQueryRequestFilter",
        empty: E,
        extra: &E.extra,
        properties: &[("type", "type", 1), ("clauses", "clauses", 1)],
        fields: &[&E.r#type, &E.clauses],
    }
};

crate::runtime::model!(DevelopmentActivityAggregateQueryRequestFilter);

crate::runtime::setters!(DevelopmentActivityAggregateQueryRequestFilter {
    with_type: r#type: crate::runtime::Open<Type>,
    with_clauses: clauses: ::std::vec::Vec<crate::DevelopmentActivityAggregateQueryRequestClause>,
});

/// The property `type` of `DevelopmentActivityAggregateQueryRequestFilter`. Known values: `And`, `Or`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    And,
    Or,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::And, "And"),
        (Self::Or, "Or"),
    ];
}
