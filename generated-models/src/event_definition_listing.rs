// @generated from the schema "EventDefinitionListing"; changes made here are lost at the next generation

/// The schema `EventDefinitionListing`.
#[repr(C)]
pub struct EventDefinitionListing {
    /// `entities`: `array of EventDefinition`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::EventDefinition>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(EventDefinitionListing "EventDefinitionListing" 1 {
    (
        entities: ::std::vec::Vec<crate::EventDefinition> = "entities" 0 with_entities,
    )
});
