// @generated from the schema "EstimateAvailableTimeOffRequest"; changes made here are lost at the next generation

use crate::{
    EstimateAvailableFullDayTimeOffRequest, EstimateAvailablePartialDayTimeOffRequest,
};
use crate::runtime::Extra;

/// The schema `EstimateAvailableTimeOffRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct EstimateAvailableTimeOffRequest {
    /// `fullDayDates`: `array of EstimateAvailableFullDayTimeOffRequest`.
    #[doc(alias = "fullDayDates")]
    pub full_day_dates: Option<Vec<EstimateAvailableFullDayTimeOffRequest>>,
    /// `partialDayDates`: `array of EstimateAvailablePartialDayTimeOffRequest`.
    #[doc(alias = "partialDayDates")]
    pub partial_day_dates: Option<Vec<EstimateAvailablePartialDayTimeOffRequest>>,
    /// `activityCodeId`: `string`, required.
    #[doc(alias = "activityCodeId")]
    pub activity_code_id: Option<String>,
    /// `paid`: `boolean`, required.
    pub paid: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(EstimateAvailableTimeOffRequest "EstimateAvailableTimeOffRequest" 4 {
    (
        full_day_dates: Vec<EstimateAvailableFullDayTimeOffRequest> = "fullDayDates" with_full_day_dates,
        partial_day_dates: Vec<EstimateAvailablePartialDayTimeOffRequest> = "partialDayDates" with_partial_day_dates,
        activity_code_id: String = "activityCodeId" with_activity_code_id required,
        paid: bool = "paid" with_paid required,
    )
});
