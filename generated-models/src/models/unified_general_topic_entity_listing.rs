// @generated from the schema "UnifiedGeneralTopicEntityListing"; changes made here are lost at the next generation

use crate::UnifiedGeneralTopic;
use crate::runtime::Extra;

/// The schema `UnifiedGeneralTopicEntityListing`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct UnifiedGeneralTopicEntityListing {
    /// `entities`: `array of UnifiedGeneralTopic`.
    pub entities: Option<Vec<UnifiedGeneralTopic>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(UnifiedGeneralTopicEntityListing "UnifiedGeneralTopicEntityListing" 1 {
    (
        entities: Vec<UnifiedGeneralTopic> = "entities" with_entities,
    )
});
