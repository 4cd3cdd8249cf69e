// @generated from the schema "AgentCountRange"; changes made here are lost at the next generation

/// The schema `AgentCountRange`.
pub struct AgentCountRange {
    /// `minimum`: `integer (int32)`, required.
    pub minimum: ::std::option::Option<i32>,
    /// `maximum`: `integer (int32)`, required.
    pub maximum: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AgentCountRange {
    const EMPTY: Self = Self {
        minimum: ::std::option::Option::None,
        maximum: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AgentCountRange = &<AgentCountRange as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AgentCountRange",
        empty: E,
        extra: &E.extra,
        properties: &[("minimum", "minimum", 1), ("maximum", "maximum", 1)],
        fields: &[&E.minimum, &E.maximum],
    }
};

crate::runtime::model!(AgentCountRange);

crate::runtime::setters!(AgentCountRange {
    with_minimum: minimum: i32,
    with_maximum: maximum: i32,
});
