// @generated from the schema "LearningSlotWfmScheduleActivity"; changes made here are lost at the next generation

use crate::{
    LearningSlotFullDayTimeOffMarker, LearningSlotScheduleActivity, UserReference,
};
use crate::runtime::Extra;

/// The schema `LearningSlotWfmScheduleActivity`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct LearningSlotWfmScheduleActivity {
    /// `user`: `UserReference`.
    pub user: Option<Box<UserReference>>,
    /// `activities`: `array of LearningSlotScheduleActivity`.
    pub activities: Option<Vec<LearningSlotScheduleActivity>>,
    /// `fullDayTimeOffMarkers`: `array of LearningSlotFullDayTimeOffMarker`.
    #[doc(alias = "fullDayTimeOffMarkers")]
    pub full_day_time_off_markers: Option<Vec<LearningSlotFullDayTimeOffMarker>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(LearningSlotWfmScheduleActivity "LearningSlotWfmScheduleActivity" 3 {
    (
        user: Box<UserReference> = "user" with_user,
        activities: Vec<LearningSlotScheduleActivity> = "activities" with_activities,
        full_day_time_off_markers: Vec<LearningSlotFullDayTimeOffMarker> = "fullDayTimeOffMarkers" with_full_day_time_off_markers,
    )
});
