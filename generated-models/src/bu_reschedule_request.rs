// @generated from the schema "BuRescheduleRequest"; changes made here are lost at the next generation

/// The schema `BuRescheduleRequest`.
pub struct BuRescheduleRequest {
    /// `startDate`: `string (date-time)`.
    #[doc(alias = "startDate")]
    pub start_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `endDate`: `string (date-time)`.
    #[doc(alias = "endDate")]
    pub end_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `agentIds`: `array of string`.
    #[doc(alias = "agentIds")]
    pub agent_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `activityCodeIds`: `array of string`.
    #[doc(alias = "activityCodeIds")]
    pub activity_code_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `managementUnitIds`: `array of string`, required.
    #[doc(alias = "managementUnitIds")]
    pub management_unit_ids: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `doNotChangeWeeklyPaidTime`: `boolean`, required.
    #[doc(alias = "doNotChangeWeeklyPaidTime")]
    pub do_not_change_weekly_paid_time: ::std::option::Option<bool>,
    /// `doNotChangeDailyPaidTime`: `boolean`, required.
    #[doc(alias = "doNotChangeDailyPaidTime")]
    pub do_not_change_daily_paid_time: ::std::option::Option<bool>,
    /// `doNotChangeShiftStartTimes`: `boolean`, required.
    #[doc(alias = "doNotChangeShiftStartTimes")]
    pub do_not_change_shift_start_times: ::std::option::Option<bool>,
    /// `doNotChangeManuallyEditedShifts`: `boolean`, required.
    #[doc(alias = "doNotChangeManuallyEditedShifts")]
    pub do_not_change_manually_edited_shifts: ::std::option::Option<bool>,
    /// `activitySmoothingType`: `string`.
    #[doc(alias = "activitySmoothingType")]
    pub activity_smoothing_type: ::std::option::Option<
        crate::runtime::Open<ActivitySmoothingType>,
    >,
    /// `induceScheduleVariability`: `boolean`.
    #[doc(alias = "induceScheduleVariability")]
    pub induce_schedule_variability: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for BuRescheduleRequest {
    const EMPTY: Self = Self {
        start_date: ::std::option::Option::None,
        end_date: ::std::option::Option::None,
        agent_ids: ::std::option::Option::None,
        activity_code_ids: ::std::option::Option::None,
        management_unit_ids: ::std::option::Option::None,
        do_not_change_weekly_paid_time: ::std::option::Option::None,
        do_not_change_daily_paid_time: ::std::option::Option::None,
        do_not_change_shift_start_times: ::std::option::Option::None,
        do_not_change_manually_edited_shifts: ::std::option::Option::None,
        activity_smoothing_type: ::std::option::Option::None,
        induce_schedule_variability: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &BuRescheduleRequest = &<BuRescheduleRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "BuRescheduleRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("startDate", "start_date", 0),
            ("endDate", "end_date", 0),
            ("agentIds", "agent_ids", 0),
            ("activityCodeIds", "activity_code_ids", 0),
            ("managementUnitIds", "management_unit_ids", 1),
            ("doNotChangeWeeklyPaidTime", "do_not_change_weekly_paid_time", 1),
            ("doNotChangeDailyPaidTime", "do_not_change_daily_paid_time", 1),
            ("doNotChangeShiftStartTimes", "do_not_change_shift_start_times", 1),
            (
                "doNotChangeManuallyEditedShifts",
                "do_not_change_manually_edited_shifts",
                1,
            ),
            ("activitySmoothingType", "activity_smoothing_type", 0),
            ("induceScheduleVariability", "induce_schedule_variability", 0),
        ],
        fields: &[
            &E.start_date,
            &E.end_date,
            &E.agent_ids,
            &E.activity_code_ids,
            &E.management_unit_ids,
            &E.do_not_change_weekly_paid_time,
            &E.do_not_change_daily_paid_time,
            &E.do_not_change_shift_start_times,
            &E.do_not_change_manually_edited_shifts,
            &E.activity_smoothing_type,
            &E.induce_schedule_variability,
        ],
    }
};

crate::runtime::model!(BuRescheduleRequest);

crate::runtime::setters!(BuRescheduleRequest {
    with_start_date: start_date: crate::runtime::DateTime,
    with_end_date: end_date: crate::runtime::DateTime,
    with_agent_ids: agent_ids: ::std::vec::Vec<::std::string::String>,
    with_activity_code_ids: activity_code_ids: ::std::vec::Vec<::std::string::String>,
    with_management_unit_ids: management_unit_ids: ::std::vec::Vec<::std::string::String>,
    with_do_not_change_weekly_paid_time: do_not_change_weekly_paid_time: bool,
    with_do_not_change_daily_paid_time: do_not_change_daily_paid_time: bool,
    with_do_not_change_shift_start_times: do_not_change_shift_start_times: bool,
    with_do_not_change_manually_edited_shifts: do_not_change_manually_edited_shifts: bool,
    with_activity_smoothing_type: activity_smoothing_type: crate::runtime::Open<ActivitySmoothingType>,
    with_induce_schedule_variability: induce_schedule_variability: bool,
});

/// The property `activitySmoothingType` of `BuRescheduleRequest`. Known values: `ReduceConcurrentActivitiesAcrossBu`, `ReduceConcurrentActivitiesAcrossMu`, `ConsistentServiceLevel`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ActivitySmoothingType {
    ReduceConcurrentActivitiesAcrossBu,
    ReduceConcurrentActivitiesAcrossMu,
    ConsistentServiceLevel,
}

impl crate::runtime::Enum for ActivitySmoothingType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::ReduceConcurrentActivitiesAcrossBu, "ReduceConcurrentActivitiesAcrossBu"),
        (Self::ReduceConcurrentActivitiesAcrossMu, "ReduceConcurrentActivitiesAcrossMu"),
        (Self::ConsistentServiceLevel, "ConsistentServiceLevel"),
    ];
}
