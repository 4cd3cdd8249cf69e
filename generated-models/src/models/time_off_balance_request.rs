// @generated from the schema "TimeOffBalanceRequest"; changes made here are lost at the next generation

use crate::LocalDateRange;
use crate::runtime::Extra;

/// The schema `TimeOffBalanceRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TimeOffBalanceRequest {
    /// `activityCodeIds`: `array of string`, required.
    #[doc(alias = "activityCodeIds")]
    pub activity_code_ids: Option<Vec<String>>,
    /// `dateRanges`: `array of LocalDateRange`.
    #[doc(alias = "dateRanges")]
    pub date_ranges: Option<Vec<LocalDateRange>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TimeOffBalanceRequest "TimeOffBalanceRequest" 2 {
    (
        activity_code_ids: Vec<String> = "activityCodeIds" with_activity_code_ids required,
        date_ranges: Vec<LocalDateRange> = "dateRanges" with_date_ranges,
    )
});
