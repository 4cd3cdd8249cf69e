// @generated from the schema "AvailableMediaTypeEntityListing"; changes made here are lost at the next generation

use crate::AvailableMediaType;
use crate::runtime::Extra;

/// The schema `AvailableMediaTypeEntityListing`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AvailableMediaTypeEntityListing {
    /// `entities`: `array of AvailableMediaType`.
    pub entities: Option<Vec<AvailableMediaType>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AvailableMediaTypeEntityListing "AvailableMediaTypeEntityListing" 1 {
    (
        entities: Vec<AvailableMediaType> = "entities" with_entities,
    )
});
