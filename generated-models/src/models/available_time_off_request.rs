// @generated from the schema "AvailableTimeOffRequest"; changes made here are lost at the next generation

use crate::LocalDateRange;
use crate::runtime::Extra;

/// The schema `AvailableTimeOffRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AvailableTimeOffRequest {
    /// `activityCodeId`: `string`, required.
    #[doc(alias = "activityCodeId")]
    pub activity_code_id: Option<String>,
    /// `dateRanges`: `array of LocalDateRange`.
    #[doc(alias = "dateRanges")]
    pub date_ranges: Option<Vec<LocalDateRange>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AvailableTimeOffRequest "AvailableTimeOffRequest" 2 {
    (
        activity_code_id: String = "activityCodeId" with_activity_code_id required,
        date_ranges: Vec<LocalDateRange> = "dateRanges" with_date_ranges,
    )
});
