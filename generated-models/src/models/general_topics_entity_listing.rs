// @generated from the schema "GeneralTopicsEntityListing"; changes made here are lost at the next generation

use crate::GeneralTopic;
use crate::runtime::Extra;

/// The schema `GeneralTopicsEntityListing`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct GeneralTopicsEntityListing {
    /// `entities`: `array of GeneralTopic`.
    pub entities: Option<Vec<GeneralTopic>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(GeneralTopicsEntityListing "GeneralTopicsEntityListing" 1 {
    (
        entities: Vec<GeneralTopic> = "entities" with_entities,
    )
});
