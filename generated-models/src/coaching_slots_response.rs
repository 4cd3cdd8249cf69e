// @generated from the schema "CoachingSlotsResponse"; changes made here are lost at the next generation

/// The schema `CoachingSlotsResponse`.
#[repr(C)]
pub struct CoachingSlotsResponse {
    /// `suggestedSlots`: `array of CoachingSlot`, read-only.
    #[doc(alias = "suggestedSlots")]
    pub suggested_slots: ::std::option::Option<::std::vec::Vec<crate::CoachingSlot>>,
    /// `attendeeSchedules`: `array of UserAvailableTimes`, read-only.
    #[doc(alias = "attendeeSchedules")]
    pub attendee_schedules: ::std::option::Option<
        ::std::vec::Vec<crate::UserAvailableTimes>,
    >,
    /// `facilitatorSchedules`: `array of UserAvailableTimes`, read-only.
    #[doc(alias = "facilitatorSchedules")]
    pub facilitator_schedules: ::std::option::Option<
        ::std::vec::Vec<crate::UserAvailableTimes>,
    >,
    /// `wfmScheduleActivities`: `array of WfmScheduleActivity`, read-only.
    #[doc(alias = "wfmScheduleActivities")]
    pub wfm_schedule_activities: ::std::option::Option<
        ::std::vec::Vec<crate::WfmScheduleActivity>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CoachingSlotsResponse "CoachingSlotsResponse" 4 {
    (
        suggested_slots: ::std::vec::Vec<crate::CoachingSlot> = "suggestedSlots" 2 with_suggested_slots,
        attendee_schedules: ::std::vec::Vec<crate::UserAvailableTimes> = "attendeeSchedules" 2 with_attendee_schedules,
        facilitator_schedules: ::std::vec::Vec<crate::UserAvailableTimes> = "facilitatorSchedules" 2 with_facilitator_schedules,
        wfm_schedule_activities: ::std::vec::Vec<crate::WfmScheduleActivity> = "wfmScheduleActivities" 2 with_wfm_schedule_activities,
    )
});
