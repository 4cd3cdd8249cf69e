// @generated from the schema "CoachingSlotsResponse"; changes made here are lost at the next generation

/// The schema `CoachingSlotsResponse`.
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

impl crate::runtime::Model for CoachingSlotsResponse {
    const EMPTY: Self = Self {
        suggested_slots: ::std::option::Option::None,
        attendee_schedules: ::std::option::Option::None,
        facilitator_schedules: ::std::option::Option::None,
        wfm_schedule_activities: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CoachingSlotsResponse = &<CoachingSlotsResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CoachingSlotsResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("suggestedSlots", "suggested_slots", 2),
            ("attendeeSchedules", "attendee_schedules", 2),
            ("facilitatorSchedules", "facilitator_schedules", 2),
            ("wfmScheduleActivities", "wfm_schedule_activities", 2),
        ],
        fields: &[
            &E.suggested_slots,
            &E.attendee_schedules,
            &E.facilitator_schedules,
            &E.wfm_schedule_activities,
        ],
    }
};

crate::runtime::model!(CoachingSlotsResponse);

crate::runtime::setters!(CoachingSlotsResponse {
    with_suggested_slots: suggested_slots: ::std::vec::Vec<crate::CoachingSlot>,
    with_attendee_schedules: attendee_schedules: ::std::vec::Vec<crate::UserAvailableTimes>,
    with_facilitator_schedules: facilitator_schedules: ::std::vec::Vec<crate::UserAvailableTimes>,
    with_wfm_schedule_activities: wfm_schedule_activities: ::std::vec::Vec<crate::WfmScheduleActivity>,
});
