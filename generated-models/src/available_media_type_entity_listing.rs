// @generated from the schema "AvailableMediaTypeEntityListing"; changes made here are lost at the next generation

/// The schema `AvailableMediaTypeEntityListing`.
pub struct AvailableMediaTypeEntityListing {
    /// `entities`: `array of AvailableMediaType`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::AvailableMediaType>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AvailableMediaTypeEntityListing {
    const EMPTY: Self = Self {
        entities: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AvailableMediaTypeEntityListing = &<AvailableMediaTypeEntityListing as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AvailableMediaTypeEntityListing",
        empty: E,
        extra: &E.extra,
        properties: &[("entities", "entities", 0)],
        fields: &[&E.entities],
    }
};

crate::runtime::model!(AvailableMediaTypeEntityListing);

crate::runtime::setters!(AvailableMediaTypeEntityListing {
    with_entities: entities: ::std::vec::Vec<crate::AvailableMediaType>,
});
