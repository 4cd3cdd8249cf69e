// @generated from the schema "CoachingSlotsResponse"; changes made here are lost at the next generation

use crate::{CoachingSlot, UserAvailableTimes, WfmScheduleActivity};
use crate::runtime::Extra;

/// The schema `CoachingSlotsResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CoachingSlotsResponse {
    /// `suggestedSlots`: `array of CoachingSlot`, read-only.
    #[doc(alias = "suggestedSlots")]
    pub suggested_slots: Option<Vec<CoachingSlot>>,
    /// `attendeeSchedules`: `array of UserAvailableTimes`, read-only.
    #[doc(alias = "attendeeSchedules")]
    pub attendee_schedules: Option<Vec<UserAvailableTimes>>,
    /// `facilitatorSchedules`: `array of UserAvailableTimes`, read-only.
    #[doc(alias = "facilitatorSchedules")]
    pub facilitator_schedules: Option<Vec<UserAvailableTimes>>,
    /// `wfmScheduleActivities`: `array of WfmScheduleActivity`, read-only.
    #[doc(alias = "wfmScheduleActivities")]
    pub wfm_schedule_activities: Option<Vec<WfmScheduleActivity>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CoachingSlotsResponse "CoachingSlotsResponse" 4 {
    (
        suggested_slots: Vec<CoachingSlot> = "suggestedSlots" with_suggested_slots read_only,
        attendee_schedules: Vec<UserAvailableTimes> = "attendeeSchedules" with_attendee_schedules read_only,
        facilitator_schedules: Vec<UserAvailableTimes> = "facilitatorSchedules" with_facilitator_schedules read_only,
        wfm_schedule_activities: Vec<WfmScheduleActivity> = "wfmScheduleActivities" with_wfm_schedule_activities read_only,
    )
});
