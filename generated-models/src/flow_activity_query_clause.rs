// @generated from the schema "FlowActivityQueryClause"; changes made here are lost at the next generation

/// The schema `FlowActivityQueryClause`.
pub struct FlowActivityQueryClause {
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `predicates`: `array of FlowActivityQueryPredicate`, required.
    pub predicates: ::std::option::Option<
        ::std::vec::Vec<crate::FlowActivityQueryPredicate>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for FlowActivityQueryClause {
    const EMPTY: Self = Self {
        r#type: ::std::option::Option::None,
        predicates: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &FlowActivityQueryClause = &<FlowActivityQueryClause as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "FlowActivityQueryClause",
        empty: E,
        extra: &E.extra,
        properties: &[("type", "type", 1), ("predicates", "predicates", 1)],
        fields: &[&E.r#type, &E.predicates],
    }
};

crate::runtime::model!(FlowActivityQueryClause);

crate::runtime::setters!(FlowActivityQueryClause {
    with_type: r#type: crate::runtime::Open<Type>,
    with_predicates: predicates: ::std::vec::Vec<crate::FlowActivityQueryPredicate>,
});

/// The property `type` of `FlowActivityQueryClause`. Known values: `and`, `or`.
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
