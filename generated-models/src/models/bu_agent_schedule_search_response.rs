// @generated from the schema "BuAgentScheduleSearchResponse"; changes made here are lost at the next generation

use crate::{BuAgentScheduleShift, BuFullDayTimeOffMarker, UserReference};
use crate::runtime::Extra;

/// The schema `BuAgentScheduleSearchResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BuAgentScheduleSearchResponse {
    /// `user`: `UserReference`.
    pub user: Option<Box<UserReference>>,
    /// `shifts`: `array of BuAgentScheduleShift`.
    pub shifts: Option<Vec<BuAgentScheduleShift>>,
    /// `fullDayTimeOffMarkers`: `array of BuFullDayTimeOffMarker`.
    #[doc(alias = "fullDayTimeOffMarkers")]
    pub full_day_time_off_markers: Option<Vec<BuFullDayTimeOffMarker>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BuAgentScheduleSearchResponse "BuAgentScheduleSearchResponse" 3 {
    (
        user: Box<UserReference> = "user" with_user,
        shifts: Vec<BuAgentScheduleShift> = "shifts" with_shifts,
        full_day_time_off_markers: Vec<BuFullDayTimeOffMarker> = "fullDayTimeOffMarkers" with_full_day_time_off_markers,
    )
});
