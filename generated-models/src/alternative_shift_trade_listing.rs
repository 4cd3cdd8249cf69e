// @generated from the schema "AlternativeShiftTradeListing"; changes made here are lost at the next generation

/// The schema `AlternativeShiftTradeListing`.
pub struct AlternativeShiftTradeListing {
    /// `entities`: `array of AlternativeShiftTradeResponse`.
    pub entities: ::std::option::Option<
        ::std::vec::Vec<crate::AlternativeShiftTradeResponse>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AlternativeShiftTradeListing {
    const EMPTY: Self = Self {
        entities: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AlternativeShiftTradeListing = &<AlternativeShiftTradeListing as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AlternativeShiftTradeListing",
        empty: E,
        extra: &E.extra,
        properties: &[("entities", "entities", 0)],
        fields: &[&E.entities],
    }
};

crate::runtime::model!(AlternativeShiftTradeListing);

crate::runtime::setters!(AlternativeShiftTradeListing {
    with_entities: entities: ::std::vec::Vec<crate::AlternativeShiftTradeResponse>,
});
