// @generated from the schema "DevelopmentActivityAggregateQueryRequestClause"; changes made here are lost at the next generation

/// The schema `DevelopmentActivityAggregateQueryRequestClause`.
pub struct DevelopmentActivityAggregateQueryRequestClause {
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `predicates`: `array of DevelopmentActivityAggregateQueryRequestPredicate`, required.
    pub predicates: ::std::option::Option<
        ::std::vec::Vec<crate::DevelopmentActivityAggregateQueryRequestPredicate>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for DevelopmentActivityAggregateQueryRequestClause {
    const EMPTY: Self = Self {
        r#type: ::std::option::Option::None,
        predicates: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DevelopmentActivityAggregateQueryRequestClause = &<DevelopmentActivityAggregateQueryRequestClause as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DevelopmentActivityAggregateQueryRequestClause",
        empty: E,
        extra: &E.extra,
        properties: &[("type", "type", 1), ("predicates", "predicates", 1)],
        fields: &[&E.r#type, &E.predicates],
    }
};

crate::runtime::model!(DevelopmentActivityAggregateQueryRequestClause);

crate::runtime::setters!(DevelopmentActivityAggregateQueryRequestClause {
    with_type: r#type: crate::runtime::Open<Type>,
    with_predicates: predicates: ::std::vec::Vec<crate::DevelopmentActivityAggregateQueryRequestPredicate>,
});

/// The property `type` of `DevelopmentActivityAggregateQueryRequestClause`. Known values: `And`, `Or`.
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
