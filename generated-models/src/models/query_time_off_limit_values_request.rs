// @generated from the schema "QueryTimeOffLimitValuesRequest"; changes made here are lost at the next generation

use crate::LocalDateRange;
use crate::runtime::Extra;

/// The schema `QueryTimeOffLimitValuesRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct QueryTimeOffLimitValuesRequest {
    /// `timeOffLimitId`: `string`.
    #[doc(alias = "timeOffLimitId")]
    pub time_off_limit_id: Option<String>,
    /// `activityCodeId`: `string`.
    #[doc(alias = "activityCodeId")]
    pub activity_code_id: Option<String>,
    /// `dateRanges`: `array of LocalDateRange`, required.
    #[doc(alias = "dateRanges")]
    pub date_ranges: Option<Vec<LocalDateRange>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(QueryTimeOffLimitValuesRequest "QueryTimeOffLimitValuesRequest" 3 {
    (
        time_off_limit_id: String = "timeOffLimitId" with_time_off_limit_id,
        activity_code_id: String = "activityCodeId" with_activity_code_id,
        date_ranges: Vec<LocalDateRange> = "dateRanges" with_date_ranges required,
    )
});
