// @generated from the schema "WfmScheduleActivity"; changes made here are lost at the next generation

use crate::{FullDayTimeOffMarker, ScheduleActivity, UserReference};
use crate::runtime::Extra;

/// The schema `WfmScheduleActivity`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WfmScheduleActivity {
    /// `userReference`: `UserReference`, read-only.
    #[doc(alias = "userReference")]
    pub user_reference: Option<Box<UserReference>>,
    /// `activities`: `array of ScheduleActivity`, read-only.
    pub activities: Option<Vec<ScheduleActivity>>,
    /// `fullDayTimeOffMarkers`: `array of FullDayTimeOffMarker`, read-only.
    #[doc(alias = "fullDayTimeOffMarkers")]
    pub full_day_time_off_markers: Option<Vec<FullDayTimeOffMarker>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WfmScheduleActivity "WfmScheduleActivity" 3 {
    (
        user_reference: Box<UserReference> = "userReference" with_user_reference read_only,
        activities: Vec<ScheduleActivity> = "activities" with_activities read_only,
        full_day_time_off_markers: Vec<FullDayTimeOffMarker> = "fullDayTimeOffMarkers" with_full_day_time_off_markers read_only,
    )
});
