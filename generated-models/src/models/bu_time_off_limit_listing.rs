// @generated from the schema "BuTimeOffLimitListing"; changes made here are lost at the next generation

use crate::BuTimeOffLimitResponse;
use crate::runtime::Extra;

/// The schema `BuTimeOffLimitListing`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BuTimeOffLimitListing {
    /// `entities`: `array of BuTimeOffLimitResponse`.
    pub entities: Option<Vec<BuTimeOffLimitResponse>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BuTimeOffLimitListing "BuTimeOffLimitListing" 1 {
    (
        entities: Vec<BuTimeOffLimitResponse> = "entities" with_entities,
    )
});
