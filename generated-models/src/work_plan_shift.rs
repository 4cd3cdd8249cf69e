// @generated from the schema "WorkPlanShift"; changes made here are lost at the next generation

/// The schema `WorkPlanShift`.
#[repr(C)]
pub struct WorkPlanShift {
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `days`: `SetWrapperDayOfWeek`.
    pub days: ::std::option::Option<::std::boxed::Box<crate::SetWrapperDayOfWeek>>,
    /// `flexibleStartTime`: `boolean`.
    #[doc(alias = "flexibleStartTime")]
    pub flexible_start_time: ::std::option::Option<bool>,
    /// `exactStartTimeMinutesFromMidnight`: `integer (int32)`.
    #[doc(alias = "exactStartTimeMinutesFromMidnight")]
    pub exact_start_time_minutes_from_midnight: ::std::option::Option<i32>,
    /// `earliestStartTimeMinutesFromMidnight`: `integer (int32)`.
    #[doc(alias = "earliestStartTimeMinutesFromMidnight")]
    pub earliest_start_time_minutes_from_midnight: ::std::option::Option<i32>,
    /// `latestStartTimeMinutesFromMidnight`: `integer (int32)`.
    #[doc(alias = "latestStartTimeMinutesFromMidnight")]
    pub latest_start_time_minutes_from_midnight: ::std::option::Option<i32>,
    /// `constrainStopTime`: `boolean`.
    #[doc(alias = "constrainStopTime")]
    pub constrain_stop_time: ::std::option::Option<bool>,
    /// `constrainLatestStopTime`: `boolean`.
    #[doc(alias = "constrainLatestStopTime")]
    pub constrain_latest_stop_time: ::std::option::Option<bool>,
    /// `latestStopTimeMinutesFromMidnight`: `integer (int32)`.
    #[doc(alias = "latestStopTimeMinutesFromMidnight")]
    pub latest_stop_time_minutes_from_midnight: ::std::option::Option<i32>,
    /// `constrainEarliestStopTime`: `boolean`.
    #[doc(alias = "constrainEarliestStopTime")]
    pub constrain_earliest_stop_time: ::std::option::Option<bool>,
    /// `earliestStopTimeMinutesFromMidnight`: `integer (int32)`.
    #[doc(alias = "earliestStopTimeMinutesFromMidnight")]
    pub earliest_stop_time_minutes_from_midnight: ::std::option::Option<i32>,
    /// `startIncrementMinutes`: `integer (int32)`.
    #[doc(alias = "startIncrementMinutes")]
    pub start_increment_minutes: ::std::option::Option<i32>,
    /// `flexiblePaidTime`: `boolean`.
    #[doc(alias = "flexiblePaidTime")]
    pub flexible_paid_time: ::std::option::Option<bool>,
    /// `exactPaidTimeMinutes`: `integer (int32)`.
    #[doc(alias = "exactPaidTimeMinutes")]
    pub exact_paid_time_minutes: ::std::option::Option<i32>,
    /// `minimumPaidTimeMinutes`: `integer (int32)`.
    #[doc(alias = "minimumPaidTimeMinutes")]
    pub minimum_paid_time_minutes: ::std::option::Option<i32>,
    /// `maximumPaidTimeMinutes`: `integer (int32)`.
    #[doc(alias = "maximumPaidTimeMinutes")]
    pub maximum_paid_time_minutes: ::std::option::Option<i32>,
    /// `constrainContiguousWorkTime`: `boolean`.
    #[doc(alias = "constrainContiguousWorkTime")]
    pub constrain_contiguous_work_time: ::std::option::Option<bool>,
    /// `minimumContiguousWorkTimeMinutes`: `integer (int32)`.
    #[doc(alias = "minimumContiguousWorkTimeMinutes")]
    pub minimum_contiguous_work_time_minutes: ::std::option::Option<i32>,
    /// `maximumContiguousWorkTimeMinutes`: `integer (int32)`.
    #[doc(alias = "maximumContiguousWorkTimeMinutes")]
    pub maximum_contiguous_work_time_minutes: ::std::option::Option<i32>,
    /// `constrainDayOff`: `boolean`.
    #[doc(alias = "constrainDayOff")]
    pub constrain_day_off: ::std::option::Option<bool>,
    /// `dayOffRule`: `string`.
    #[doc(alias = "dayOffRule")]
    pub day_off_rule: ::std::option::Option<crate::runtime::Open<DayOffRule>>,
    /// `activities`: `array of WorkPlanActivity`.
    pub activities: ::std::option::Option<::std::vec::Vec<crate::WorkPlanActivity>>,
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `delete`: `boolean`.
    pub delete: ::std::option::Option<bool>,
    /// `validationId`: `string`.
    #[doc(alias = "validationId")]
    pub validation_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WorkPlanShift "WorkPlanShift" 25 {
    (
        name: ::std::string::String = "name" 1 with_name,
        days: ::std::boxed::Box<crate::SetWrapperDayOfWeek> = "days" 0 with_days,
        flexible_start_time: bool = "flexibleStartTime" 0 with_flexible_start_time,
        exact_start_time_minutes_from_midnight: i32 = "exactStartTimeMinutesFromMidnight" 0 with_exact_start_time_minutes_from_midnight,
        earliest_start_time_minutes_from_midnight: i32 = "earliestStartTimeMinutesFromMidnight" 0 with_earliest_start_time_minutes_from_midnight,
        latest_start_time_minutes_from_midnight: i32 = "latestStartTimeMinutesFromMidnight" 0 with_latest_start_time_minutes_from_midnight,
        constrain_stop_time: bool = "constrainStopTime" 0 with_constrain_stop_time,
        constrain_latest_stop_time: bool = "constrainLatestStopTime" 0 with_constrain_latest_stop_time,
        latest_stop_time_minutes_from_midnight: i32 = "latestStopTimeMinutesFromMidnight" 0 with_latest_stop_time_minutes_from_midnight,
        constrain_earliest_stop_time: bool = "constrainEarliestStopTime" 0 with_constrain_earliest_stop_time,
        earliest_stop_time_minutes_from_midnight: i32 = "earliestStopTimeMinutesFromMidnight" 0 with_earliest_stop_time_minutes_from_midnight,
        start_increment_minutes: i32 = "startIncrementMinutes" 0 with_start_increment_minutes,
        flexible_paid_time: bool = "flexiblePaidTime" 0 with_flexible_paid_time,
        exact_paid_time_minutes: i32 = "exactPaidTimeMinutes" 0 with_exact_paid_time_minutes,
        minimum_paid_time_minutes: i32 = "minimumPaidTimeMinutes" 0 with_minimum_paid_time_minutes,
        maximum_paid_time_minutes: i32 = "maximumPaidTimeMinutes" 0 with_maximum_paid_time_minutes,
    )
    (
        constrain_contiguous_work_time: bool = "constrainContiguousWorkTime" 0 with_constrain_contiguous_work_time,
        minimum_contiguous_work_time_minutes: i32 = "minimumContiguousWorkTimeMinutes" 0 with_minimum_contiguous_work_time_minutes,
        maximum_contiguous_work_time_minutes: i32 = "maximumContiguousWorkTimeMinutes" 0 with_maximum_contiguous_work_time_minutes,
        constrain_day_off: bool = "constrainDayOff" 0 with_constrain_day_off,
        day_off_rule: crate::runtime::Open<DayOffRule> = "dayOffRule" 0 with_day_off_rule,
        activities: ::std::vec::Vec<crate::WorkPlanActivity> = "activities" 0 with_activities,
        id: ::std::string::String = "id" 0 with_id,
        delete: bool = "delete" 0 with_delete,
        validation_id: ::std::string::String = "validationId" 0 with_validation_id,
    )
});

/// The property `dayOffRule` of `WorkPlanShift`. Known values: `NextDayOff`, `PreviousDayOff`.
#[non_exhaustive]
pub enum DayOffRule {
    NextDayOff,
    PreviousDayOff,
}

crate::runtime::known!(DayOffRule);

impl crate::runtime::Enum for DayOffRule {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::NextDayOff, "NextDayOff"),
        (Self::PreviousDayOff, "PreviousDayOff"),
    ];
}
