// @generated from the schema "BuScheduleListing"; changes made here are lost at the next generation

use crate::BuScheduleListItem;
use crate::runtime::Extra;

/// The schema `BuScheduleListing`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BuScheduleListing {
    /// `entities`: `array of BuScheduleListItem`.
    pub entities: Option<Vec<BuScheduleListItem>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BuScheduleListing "BuScheduleListing" 1 {
    (
        entities: Vec<BuScheduleListItem> = "entities" with_entities,
    )
});
