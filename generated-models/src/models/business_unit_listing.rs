// @generated from the schema "BusinessUnitListing"; changes made here are lost at the next generation

use crate::BusinessUnitListItem;
use crate::runtime::Extra;

/// The schema `BusinessUnitListing`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BusinessUnitListing {
    /// `entities`: `array of BusinessUnitListItem`.
    pub entities: Option<Vec<BusinessUnitListItem>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BusinessUnitListing "BusinessUnitListing" 1 {
    (
        entities: Vec<BusinessUnitListItem> = "entities" with_entities,
    )
});
