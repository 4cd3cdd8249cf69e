// @generated from the schema "WfmHistoricalAdherenceBulkQuery"; changes made here are lost at the next generation

use crate::WfmHistoricalAdherenceBulkItem;
use crate::runtime::Extra;

/// The schema `WfmHistoricalAdherenceBulkQuery`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WfmHistoricalAdherenceBulkQuery {
    /// `items`: `array of WfmHistoricalAdherenceBulkItem`, required.
    pub items: Option<Vec<WfmHistoricalAdherenceBulkItem>>,
    /// `timeZone`: `string`, required.
    #[doc(alias = "timeZone")]
    pub time_zone: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WfmHistoricalAdherenceBulkQuery "WfmHistoricalAdherenceBulkQuery" 2 {
    (
        items: Vec<WfmHistoricalAdherenceBulkItem> = "items" with_items required,
        time_zone: String = "timeZone" with_time_zone required,
    )
});
