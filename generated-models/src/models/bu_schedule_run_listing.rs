// @generated from the schema "BuScheduleRunListing"; changes made here are lost at the next generation

use crate::BuScheduleRun;
use crate::runtime::Extra;

/// The schema `BuScheduleRunListing`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BuScheduleRunListing {
    /// `entities`: `array of BuScheduleRun`.
    pub entities: Option<Vec<BuScheduleRun>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BuScheduleRunListing "BuScheduleRunListing" 1 {
    (
        entities: Vec<BuScheduleRun> = "entities" with_entities,
    )
});
