// @generated from the schema "WaitlistPositionListing"; changes made here are lost at the next generation

/// The schema `WaitlistPositionListing`.
pub struct WaitlistPositionListing {
    /// `entities`: `array of WaitlistPosition`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::WaitlistPosition>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WaitlistPositionListing {
    const EMPTY: Self = Self {
        entities: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WaitlistPositionListing = &<WaitlistPositionListing as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WaitlistPositionListing",
        empty: E,
        extra: &E.extra,
        properties: &[("entities", "entities", 0)],
        fields: &[&E.entities],
    }
};

crate::runtime::model!(WaitlistPositionListing);

crate::runtime::setters!(WaitlistPositionListing {
    with_entities: entities: ::std::vec::Vec<crate::WaitlistPosition>,
});
