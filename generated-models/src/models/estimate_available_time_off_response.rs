// @generated from the schema "EstimateAvailableTimeOffResponse"; changes made here are lost at the next generation

use crate::{
    EstimateAvailableFullDayTimeOffResponse, EstimateAvailablePartialDayTimeOffResponse,
    UserReference,
};
use crate::runtime::Extra;

/// The schema `EstimateAvailableTimeOffResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct EstimateAvailableTimeOffResponse {
    /// `fullDayDates`: `array of EstimateAvailableFullDayTimeOffResponse`.
    #[doc(alias = "fullDayDates")]
    pub full_day_dates: Option<Vec<EstimateAvailableFullDayTimeOffResponse>>,
    /// `partialDayDates`: `array of EstimateAvailablePartialDayTimeOffResponse`.
    #[doc(alias = "partialDayDates")]
    pub partial_day_dates: Option<Vec<EstimateAvailablePartialDayTimeOffResponse>>,
    /// `user`: `UserReference`, required.
    pub user: Option<Box<UserReference>>,
    /// `activityCodeId`: `string`, required.
    #[doc(alias = "activityCodeId")]
    pub activity_code_id: Option<String>,
    /// `paid`: `boolean`, required.
    pub paid: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(EstimateAvailableTimeOffResponse "EstimateAvailableTimeOffResponse" 5 {
    (
        full_day_dates: Vec<EstimateAvailableFullDayTimeOffResponse> = "fullDayDates" with_full_day_dates,
        partial_day_dates: Vec<EstimateAvailablePartialDayTimeOffResponse> = "partialDayDates" with_partial_day_dates,
        user: Box<UserReference> = "user" with_user required,
        activity_code_id: String = "activityCodeId" with_activity_code_id required,
        paid: bool = "paid" with_paid required,
    )
});
