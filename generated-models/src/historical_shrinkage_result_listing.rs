// @generated from the schema "HistoricalShrinkageResultListing"; changes made here are lost at the next generation

/// The schema `HistoricalShrinkageResultListing`.
pub struct HistoricalShrinkageResultListing {
    /// `entities`: `array of HistoricalShrinkageResult`.
    pub entities: ::std::option::Option<
        ::std::vec::Vec<crate::HistoricalShrinkageResult>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for HistoricalShrinkageResultListing {
    const EMPTY: Self = Self {
        entities: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &HistoricalShrinkageResultListing = &<HistoricalShrinkageResultListing as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "HistoricalShrinkageResultListing",
        empty: E,
        extra: &E.extra,
        properties: &[("entities", "entities", 0)],
        fields: &[&E.entities],
    }
};

crate::runtime::model!(HistoricalShrinkageResultListing);

crate::runtime::setters!(HistoricalShrinkageResultListing {
    with_entities: entities: ::std::vec::Vec<crate::HistoricalShrinkageResult>,
});
