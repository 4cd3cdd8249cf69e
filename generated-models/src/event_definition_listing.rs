// @generated from the schema "EventDefinitionListing"; changes made here are lost at the next generation

/// The schema `EventDefinitionListing`.
pub struct EventDefinitionListing {
    /// `entities`: `array of EventDefinition`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::EventDefinition>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for EventDefinitionListing {
    const EMPTY: Self = Self {
        entities: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &EventDefinitionListing = &<EventDefinitionListing as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "EventDefinitionListing",
        empty: E,
        extra: &E.extra,
        properties: &[("entities", "entities", 0)],
        fields: &[&E.entities],
    }
};

crate::runtime::model!(EventDefinitionListing);

crate::runtime::setters!(EventDefinitionListing {
    with_entities: entities: ::std::vec::Vec<crate::EventDefinition>,
});
