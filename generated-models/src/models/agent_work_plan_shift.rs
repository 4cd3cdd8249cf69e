// @generated from the schema "AgentWorkPlanShift"; changes made here are lost at the next generation

use crate::{AgentWorkPlanActivity, SetWrapperDayOfWeek};
use crate::runtime::Extra;

/// The schema `AgentWorkPlanShift`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AgentWorkPlanShift {
    /// `days`: `SetWrapperDayOfWeek`, required.
    pub days: Option<Box<SetWrapperDayOfWeek>>,
    /// `flexibleStartTime`: `boolean`, required.
    #[doc(alias = "flexibleStartTime")]
    pub flexible_start_time: Option<bool>,
    /// `exactStartTimeMinutesFromMidnight`: `integer (int32)`, required.
    #[doc(alias = "exactStartTimeMinutesFromMidnight")]
    pub exact_start_time_minutes_from_midnight: Option<i32>,
    /// `earliestStartTimeMinutesFromMidnight`: `integer (int32)`, required.
    #[doc(alias = "earliestStartTimeMinutesFromMidnight")]
    pub earliest_start_time_minutes_from_midnight: Option<i32>,
    /// `latestStartTimeMinutesFromMidnight`: `integer (int32)`, required.
    #[doc(alias = "latestStartTimeMinutesFromMidnight")]
    pub latest_start_time_minutes_from_midnight: Option<i32>,
    /// `earliestStopTimeMinutesFromMidnight`: `integer (int32)`, required.
    #[doc(alias = "earliestStopTimeMinutesFromMidnight")]
    pub earliest_stop_time_minutes_from_midnight: Option<i32>,
    /// `constrainLatestStopTime`: `boolean`, required.
    #[doc(alias = "constrainLatestStopTime")]
    pub constrain_latest_stop_time: Option<bool>,
    /// `latestStopTimeMinutesFromMidnight`: `integer (int32)`, required.
    #[doc(alias = "latestStopTimeMinutesFromMidnight")]
    pub latest_stop_time_minutes_from_midnight: Option<i32>,
    /// `flexiblePaidTime`: `boolean`, required.
    #[doc(alias = "flexiblePaidTime")]
    pub flexible_paid_time: Option<bool>,
    /// `exactPaidTimeMinutes`: `integer (int32)`, required.
    #[doc(alias = "exactPaidTimeMinutes")]
    pub exact_paid_time_minutes: Option<i32>,
    /// `minimumPaidTimeMinutes`: `integer (int32)`, required.
    #[doc(alias = "minimumPaidTimeMinutes")]
    pub minimum_paid_time_minutes: Option<i32>,
    /// `maximumPaidTimeMinutes`: `integer (int32)`, required.
    #[doc(alias = "maximumPaidTimeMinutes")]
    pub maximum_paid_time_minutes: Option<i32>,
    /// `activities`: `array of AgentWorkPlanActivity`, required.
    pub activities: Option<Vec<AgentWorkPlanActivity>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AgentWorkPlanShift "AgentWorkPlanShift" 13 {
    (
        days: Box<SetWrapperDayOfWeek> = "days" with_days required,
        flexible_start_time: bool = "flexibleStartTime" with_flexible_start_time required,
        exact_start_time_minutes_from_midnight: i32 = "exactStartTimeMinutesFromMidnight" with_exact_start_time_minutes_from_midnight required,
        earliest_start_time_minutes_from_midnight: i32 = "earliestStartTimeMinutesFromMidnight" with_earliest_start_time_minutes_from_midnight required,
        latest_start_time_minutes_from_midnight: i32 = "latestStartTimeMinutesFromMidnight" with_latest_start_time_minutes_from_midnight required,
        earliest_stop_time_minutes_from_midnight: i32 = "earliestStopTimeMinutesFromMidnight" with_earliest_stop_time_minutes_from_midnight required,
        constrain_latest_stop_time: bool = "constrainLatestStopTime" with_constrain_latest_stop_time required,
        latest_stop_time_minutes_from_midnight: i32 = "latestStopTimeMinutesFromMidnight" with_latest_stop_time_minutes_from_midnight required,
        flexible_paid_time: bool = "flexiblePaidTime" with_flexible_paid_time required,
        exact_paid_time_minutes: i32 = "exactPaidTimeMinutes" with_exact_paid_time_minutes required,
        minimum_paid_time_minutes: i32 = "minimumPaidTimeMinutes" with_minimum_paid_time_minutes required,
        maximum_paid_time_minutes: i32 = "maximumPaidTimeMinutes" with_maximum_paid_time_minutes required,
        activities: Vec<AgentWorkPlanActivity> = "activities" with_activities required,
    )
});
