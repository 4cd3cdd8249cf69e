// @generated from the schema "BuScheduleListing"; changes made here are lost at the next generation

/// The schema `BuScheduleListing`.
pub struct BuScheduleListing {
    /// `entities`: `array of BuScheduleListItem`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::BuScheduleListItem>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for BuScheduleListing {
    const EMPTY: Self = Self {
        entities: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &BuScheduleListing = &<BuScheduleListing as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "BuScheduleListing",
        empty: E,
        extra: &E.extra,
        properties: &[("entities", "entities", 0)],
        fields: &[&E.entities],
    }
};

crate::runtime::model!(BuScheduleListing);

crate::runtime::setters!(BuScheduleListing {
    with_entities: entities: ::std::vec::Vec<crate::BuScheduleListItem>,
});
