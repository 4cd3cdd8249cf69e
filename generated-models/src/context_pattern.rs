// @generated from the schema "ContextPattern"; changes made here are lost at the next generation

/// The schema `ContextPattern`.
pub struct ContextPattern {
    /// `criteria`: `array of EntityTypeCriteria`, required.
    pub criteria: ::std::option::Option<::std::vec::Vec<crate::EntityTypeCriteria>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ContextPattern {
    const EMPTY: Self = Self {
        criteria: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ContextPattern = &<ContextPattern as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ContextPattern",
        empty: E,
        extra: &E.extra,
        properties: &[("criteria", "criteria", 1)],
        fields: &[&E.criteria],
    }
};

crate::runtime::model!(ContextPattern);

crate::runtime::setters!(ContextPattern {
    with_criteria: criteria: ::std::vec::Vec<crate::EntityTypeCriteria>,
});
