// @generated from the schema "LimitsEntityListing"; changes made here are lost at the next generation

use crate::Limit;
use crate::runtime::Extra;

/// The schema `LimitsEntityListing`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct LimitsEntityListing {
    /// `entities`: `array of Limit`.
    pub entities: Option<Vec<Limit>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(LimitsEntityListing "LimitsEntityListing" 1 {
    (
        entities: Vec<Limit> = "entities" with_entities,
    )
});
