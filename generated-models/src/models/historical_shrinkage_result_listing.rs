// @generated from the schema "HistoricalShrinkageResultListing"; changes made here are lost at the next generation

use crate::HistoricalShrinkageResult;
use crate::runtime::Extra;

/// The schema `HistoricalShrinkageResultListing`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct HistoricalShrinkageResultListing {
    /// `entities`: `array of HistoricalShrinkageResult`.
    pub entities: Option<Vec<HistoricalShrinkageResult>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(HistoricalShrinkageResultListing "HistoricalShrinkageResultListing" 1 {
    (
        entities: Vec<HistoricalShrinkageResult> = "entities" with_entities,
    )
});
