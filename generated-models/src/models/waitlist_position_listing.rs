// @generated from the schema "WaitlistPositionListing"; changes made here are lost at the next generation

use crate::WaitlistPosition;
use crate::runtime::Extra;

/// The schema `WaitlistPositionListing`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WaitlistPositionListing {
    /// `entities`: `array of WaitlistPosition`.
    pub entities: Option<Vec<WaitlistPosition>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WaitlistPositionListing "WaitlistPositionListing" 1 {
    (
        entities: Vec<WaitlistPosition> = "entities" with_entities,
    )
});
