// @generated from the schema "AvailableTopicEntityListing"; changes made here are lost at the next generation

use crate::AvailableTopic;
use crate::runtime::Extra;

/// The schema `AvailableTopicEntityListing`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AvailableTopicEntityListing {
    /// `entities`: `array of AvailableTopic`.
    pub entities: Option<Vec<AvailableTopic>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AvailableTopicEntityListing "AvailableTopicEntityListing" 1 {
    (
        entities: Vec<AvailableTopic> = "entities" with_entities,
    )
});
