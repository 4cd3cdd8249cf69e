// @generated from the schema "ConditionalGroupRouting"; changes made here are lost at the next generation

/// The schema `ConditionalGroupRouting`.
pub struct ConditionalGroupRouting {
    /// `rules`: `array of ConditionalGroupRoutingRule`.
    pub rules: ::std::option::Option<
        ::std::vec::Vec<crate::ConditionalGroupRoutingRule>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ConditionalGroupRouting {
    const EMPTY: Self = Self {
        rules: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ConditionalGroupRouting = &<ConditionalGroupRouting as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConditionalGroupRouting",
        empty: E,
        extra: &E.extra,
        properties: &[("rules", "rules", 0)],
        fields: &[&E.rules],
    }
};

crate::runtime::model!(ConditionalGroupRouting);

crate::runtime::setters!(ConditionalGroupRouting {
    with_rules: rules: ::std::vec::Vec<crate::ConditionalGroupRoutingRule>,
});
