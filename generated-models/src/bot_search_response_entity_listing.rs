// @generated from the schema "BotSearchResponseEntityListing"; changes made here are lost at the next generation

/// The schema `BotSearchResponseEntityListing`.
pub struct BotSearchResponseEntityListing {
    /// `entities`: `array of BotSearchResponse`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::BotSearchResponse>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for BotSearchResponseEntityListing {
    const EMPTY: Self = Self {
        entities: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &BotSearchResponseEntityListing = &<BotSearchResponseEntityListing as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "BotSearchResponseEntityListing",
        empty: E,
        extra: &E.extra,
        properties: &[("entities", "entities", 0)],
        fields: &[&E.entities],
    }
};

crate::runtime::model!(BotSearchResponseEntityListing);

crate::runtime::setters!(BotSearchResponseEntityListing {
    with_entities: entities: ::std::vec::Vec<crate::BotSearchResponse>,
});
