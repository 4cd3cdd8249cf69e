// @generated from the schema "AlternativeShiftTradesViewResponseTemplate"; changes made here are lost at the next generation

/// The schema `AlternativeShiftTradesViewResponseTemplate`.
pub struct AlternativeShiftTradesViewResponseTemplate {
    /// `entities`: `array of AlternativeShiftTradeResponse`.
    pub entities: ::std::option::Option<
        ::std::vec::Vec<crate::AlternativeShiftTradeResponse>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AlternativeShiftTradesViewResponseTemplate {
    const EMPTY: Self = Self {
        entities: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AlternativeShiftTradesViewResponseTemplate = &<AlternativeShiftTradesViewResponseTemplate as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AlternativeShiftTradesViewResponseTemplate",
        empty: E,
        extra: &E.extra,
        properties: &[("entities", "entities", 0)],
        fields: &[&E.entities],
    }
};

crate::runtime::model!(AlternativeShiftTradesViewResponseTemplate);

crate::runtime::setters!(AlternativeShiftTradesViewResponseTemplate {
    with_entities: entities: ::std::vec::Vec<crate::AlternativeShiftTradeResponse>,
});
