// @generated from the schema "BuTimeOffLimitListing"; changes made here are lost at the next generation

/// The schema `BuTimeOffLimitListing`.
pub struct BuTimeOffLimitListing {
    /// `entities`: `array of BuTimeOffLimitResponse`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::BuTimeOffLimitResponse>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for BuTimeOffLimitListing {
    const EMPTY: Self = Self {
        entities: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &BuTimeOffLimitListing = &<BuTimeOffLimitListing as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "BuTimeOffLimitListing",
        empty: E,
        extra: &E.extra,
        properties: &[("entities", "entities", 0)],
        fields: &[&E.entities],
    }
};

crate::runtime::model!(BuTimeOffLimitListing);

crate::runtime::setters!(BuTimeOffLimitListing {
    with_entities: entities: ::std::vec::Vec<crate::BuTimeOffLimitResponse>,
});
