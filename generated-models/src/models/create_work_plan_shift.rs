// @generated from the schema "CreateWorkPlanShift"; changes made here are lost at the next generation

use crate::{CreateWorkPlanActivity, SetWrapperDayOfWeek};
use crate::runtime::{Extra, Open};

/// The schema `CreateWorkPlanShift`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CreateWorkPlanShift {
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `days`: `SetWrapperDayOfWeek`.
    pub days: Option<Box<SetWrapperDayOfWeek>>,
    /// `flexibleStartTime`: `boolean`.
    #[doc(alias = "flexibleStartTime")]
    pub flexible_start_time: Option<bool>,
    /// `exactStartTimeMinutesFromMidnight`: `integer (int32)`.
    #[doc(alias = "exactStartTimeMinutesFromMidnight")]
    pub exact_start_time_minutes_from_midnight: Option<i32>,
    /// `earliestStartTimeMinutesFromMidnight`: `integer (int32)`.
    #[doc(alias = "earliestStartTimeMinutesFromMidnight")]
    pub earliest_start_time_minutes_from_midnight: Option<i32>,
    /// `latestStartTimeMinutesFromMidnight`: `integer (int32)`.
    #[doc(alias = "latestStartTimeMinutesFromMidnight")]
    pub latest_start_time_minutes_from_midnight: Option<i32>,
    /// `constrainStopTime`: `boolean`.
    #[doc(alias = "constrainStopTime")]
    pub constrain_stop_time: Option<bool>,
    /// `constrainLatestStopTime`: `boolean`.
    #[doc(alias = "constrainLatestStopTime")]
    pub constrain_latest_stop_time: Option<bool>,
    /// `latestStopTimeMinutesFromMidnight`: `integer (int32)`.
    #[doc(alias = "latestStopTimeMinutesFromMidnight")]
    pub latest_stop_time_minutes_from_midnight: Option<i32>,
    /// `constrainEarliestStopTime`: `boolean`.
    #[doc(alias = "constrainEarliestStopTime")]
    pub constrain_earliest_stop_time: Option<bool>,
    /// `earliestStopTimeMinutesFromMidnight`: `integer (int32)`.
    #[doc(alias = "earliestStopTimeMinutesFromMidnight")]
    pub earliest_stop_time_minutes_from_midnight: Option<i32>,
    /// `startIncrementMinutes`: `integer (int32)`.
    #[doc(alias = "startIncrementMinutes")]
    pub start_increment_minutes: Option<i32>,
    /// `flexiblePaidTime`: `boolean`.
    #[doc(alias = "flexiblePaidTime")]
    pub flexible_paid_time: Option<bool>,
    /// `exactPaidTimeMinutes`: `integer (int32)`.
    #[doc(alias = "exactPaidTimeMinutes")]
    pub exact_paid_time_minutes: Option<i32>,
    /// `minimumPaidTimeMinutes`: `integer (int32)`.
    #[doc(alias = "minimumPaidTimeMinutes")]
    pub minimum_paid_time_minutes: Option<i32>,
    /// `maximumPaidTimeMinutes`: `integer (int32)`.
    #[doc(alias = "maximumPaidTimeMinutes")]
    pub maximum_paid_time_minutes: Option<i32>,
    /// `constrainContiguousWorkTime`: `boolean`.
    #[doc(alias = "constrainContiguousWorkTime")]
    pub constrain_contiguous_work_time: Option<bool>,
    /// `minimumContiguousWorkTimeMinutes`: `integer (int32)`.
    #[doc(alias = "minimumContiguousWorkTimeMinutes")]
    pub minimum_contiguous_work_time_minutes: Option<i32>,
    /// `maximumContiguousWorkTimeMinutes`: `integer (int32)`.
    #[doc(alias = "maximumContiguousWorkTimeMinutes")]
    pub maximum_contiguous_work_time_minutes: Option<i32>,
    /// `constrainDayOff`: `boolean`.
    #[doc(alias = "constrainDayOff")]
    pub constrain_day_off: Option<bool>,
    /// `dayOffRule`: one of `NextDayOff` and `PreviousDayOff`.
    #[doc(alias = "dayOffRule")]
    pub day_off_rule: Option<Open<DayOffRule>>,
    /// `activities`: `array of CreateWorkPlanActivity`.
    pub activities: Option<Vec<CreateWorkPlanActivity>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CreateWorkPlanShift "CreateWorkPlanShift" 22 {
    (
        name: String = "name" with_name required,
        days: Box<SetWrapperDayOfWeek> = "days" with_days,
        flexible_start_time: bool = "flexibleStartTime" with_flexible_start_time,
        exact_start_time_minutes_from_midnight: i32 = "exactStartTimeMinutesFromMidnight" with_exact_start_time_minutes_from_midnight,
        earliest_start_time_minutes_from_midnight: i32 = "earliestStartTimeMinutesFromMidnight" with_earliest_start_time_minutes_from_midnight,
        latest_start_time_minutes_from_midnight: i32 = "latestStartTimeMinutesFromMidnight" with_latest_start_time_minutes_from_midnight,
        constrain_stop_time: bool = "constrainStopTime" with_constrain_stop_time,
        constrain_latest_stop_time: bool = "constrainLatestStopTime" with_constrain_latest_stop_time,
        latest_stop_time_minutes_from_midnight: i32 = "latestStopTimeMinutesFromMidnight" with_latest_stop_time_minutes_from_midnight,
        constrain_earliest_stop_time: bool = "constrainEarliestStopTime" with_constrain_earliest_stop_time,
        earliest_stop_time_minutes_from_midnight: i32 = "earliestStopTimeMinutesFromMidnight" with_earliest_stop_time_minutes_from_midnight,
        start_increment_minutes: i32 = "startIncrementMinutes" with_start_increment_minutes,
        flexible_paid_time: bool = "flexiblePaidTime" with_flexible_paid_time,
        exact_paid_time_minutes: i32 = "exactPaidTimeMinutes" with_exact_paid_time_minutes,
        minimum_paid_time_minutes: i32 = "minimumPaidTimeMinutes" with_minimum_paid_time_minutes,
        maximum_paid_time_minutes: i32 = "maximumPaidTimeMinutes" with_maximum_paid_time_minutes,
    )
    (
        constrain_contiguous_work_time: bool = "constrainContiguousWorkTime" with_constrain_contiguous_work_time,
        minimum_contiguous_work_time_minutes: i32 = "minimumContiguousWorkTimeMinutes" with_minimum_contiguous_work_time_minutes,
        maximum_contiguous_work_time_minutes: i32 = "maximumContiguousWorkTimeMinutes" with_maximum_contiguous_work_time_minutes,
        constrain_day_off: bool = "constrainDayOff" with_constrain_day_off,
        day_off_rule: Open<DayOffRule> = "dayOffRule" with_day_off_rule,
        activities: Vec<CreateWorkPlanActivity> = "activities" with_activities,
    )
});

/// The property `dayOffRule` of `CreateWorkPlanShift`. Known values: `NextDayOff`, `PreviousDayOff`.
#[repr(u16)]
#[non_exhaustive]
pub enum DayOffRule {
    NextDayOff,
    PreviousDayOff,
}

crate::runtime::values!(DayOffRule {
    NextDayOff = "NextDayOff",
    PreviousDayOff = "PreviousDayOff",
});
