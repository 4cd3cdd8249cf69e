// @generated from the schema "BuShortTermForecastListing"; changes made here are lost at the next generation

/// The schema `BuShortTermForecastListing`.
pub struct BuShortTermForecastListing {
    /// `entities`: `array of BuShortTermForecastListItem`.
    pub entities: ::std::option::Option<
        ::std::vec::Vec<crate::BuShortTermForecastListItem>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for BuShortTermForecastListing {
    const EMPTY: Self = Self {
        entities: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &BuShortTermForecastListing = &<BuShortTermForecastListing as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "BuShortTermForecastListing",
        empty: E,
        extra: &E.extra,
        properties: &[("entities", "entities", 0)],
        fields: &[&E.entities],
    }
};

crate::runtime::model!(BuShortTermForecastListing);

crate::runtime::setters!(BuShortTermForecastListing {
    with_entities: entities: ::std::vec::Vec<crate::BuShortTermForecastListItem>,
});
