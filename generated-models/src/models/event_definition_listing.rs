// @generated from the schema "EventDefinitionListing"; changes made here are lost at the next generation

use crate::EventDefinition;
use crate::runtime::Extra;

/// The schema `EventDefinitionListing`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct EventDefinitionListing {
    /// `entities`: `array of EventDefinition`.
    pub entities: Option<Vec<EventDefinition>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(EventDefinitionListing "EventDefinitionListing" 1 {
    (
        entities: Vec<EventDefinition> = "entities" with_entities,
    )
});
