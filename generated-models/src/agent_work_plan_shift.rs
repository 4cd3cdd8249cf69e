// @generated from the schema "AgentWorkPlanShift"; changes made here are lost at the next generation

/// The schema `AgentWorkPlanShift`.
#[repr(C)]
pub struct AgentWorkPlanShift {
    /// `days`: `SetWrapperDayOfWeek`, required.
    pub days: ::std::option::Option<::std::boxed::Box<crate::SetWrapperDayOfWeek>>,
    /// `flexibleStartTime`: `boolean`, required.
    #[doc(alias = "flexibleStartTime")]
    pub flexible_start_time: ::std::option::Option<bool>,
    /// `exactStartTimeMinutesFromMidnight`: `integer (int32)`, required.
    #[doc(alias = "exactStartTimeMinutesFromMidnight")]
    pub exact_start_time_minutes_from_midnight: ::std::option::Option<i32>,
    /// `earliestStartTimeMinutesFromMidnight`: `integer (int32)`, required.
    #[doc(alias = "earliestStartTimeMinutesFromMidnight")]
    pub earliest_start_time_minutes_from_midnight: ::std::option::Option<i32>,
    /// `latestStartTimeMinutesFromMidnight`: `integer (int32)`, required.
    #[doc(alias = "latestStartTimeMinutesFromMidnight")]
    pub latest_start_time_minutes_from_midnight: ::std::option::Option<i32>,
    /// `earliestStopTimeMinutesFromMidnight`: `integer (int32)`, required.
    #[doc(alias = "earliestStopTimeMinutesFromMidnight")]
    pub earliest_stop_time_minutes_from_midnight: ::std::option::Option<i32>,
    /// `constrainLatestStopTime`: `boolean`, required.
    #[doc(alias = "constrainLatestStopTime")]
    pub constrain_latest_stop_time: ::std::option::Option<bool>,
    /// `latestStopTimeMinutesFromMidnight`: `integer (int32)`, required.
    #[doc(alias = "latestStopTimeMinutesFromMidnight")]
    pub latest_stop_time_minutes_from_midnight: ::std::option::Option<i32>,
    /// `flexiblePaidTime`: `boolean`, required.
    #[doc(alias = "flexiblePaidTime")]
    pub flexible_paid_time: ::std::option::Option<bool>,
    /// `exactPaidTimeMinutes`: `integer (int32)`, required.
    #[doc(alias = "exactPaidTimeMinutes")]
    pub exact_paid_time_minutes: ::std::option::Option<i32>,
    /// `minimumPaidTimeMinutes`: `integer (int32)`, required.
    #[doc(alias = "minimumPaidTimeMinutes")]
    pub minimum_paid_time_minutes: ::std::option::Option<i32>,
    /// `maximumPaidTimeMinutes`: `integer (int32)`, required.
    #[doc(alias = "maximumPaidTimeMinutes")]
    pub maximum_paid_time_minutes: ::std::option::Option<i32>,
    /// `activities`: `array of AgentWorkPlanActivity`, required.
    pub activities: ::std::option::Option<::std::vec::Vec<crate::AgentWorkPlanActivity>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AgentWorkPlanShift "AgentWorkPlanShift" 13 {
    (
        days: ::std::boxed::Box<crate::SetWrapperDayOfWeek> = "days" 1 with_days,
        flexible_start_time: bool = "flexibleStartTime" 1 with_flexible_start_time,
        exact_start_time_minutes_from_midnight: i32 = "exactStartTimeMinutesFromMidnight" 1 with_exact_start_time_minutes_from_midnight,
        earliest_start_time_minutes_from_midnight: i32 = "earliestStartTimeMinutesFromMidnight" 1 with_earliest_start_time_minutes_from_midnight,
        latest_start_time_minutes_from_midnight: i32 = "latestStartTimeMinutesFromMidnight" 1 with_latest_start_time_minutes_from_midnight,
        earliest_stop_time_minutes_from_midnight: i32 = "earliestStopTimeMinutesFromMidnight" 1 with_earliest_stop_time_minutes_from_midnight,
        constrain_latest_stop_time: bool = "constrainLatestStopTime" 1 with_constrain_latest_stop_time,
        latest_stop_time_minutes_from_midnight: i32 = "latestStopTimeMinutesFromMidnight" 1 with_latest_stop_time_minutes_from_midnight,
        flexible_paid_time: bool = "flexiblePaidTime" 1 with_flexible_paid_time,
        exact_paid_time_minutes: i32 = "exactPaidTimeMinutes" 1 with_exact_paid_time_minutes,
        minimum_paid_time_minutes: i32 = "minimumPaidTimeMinutes" 1 with_minimum_paid_time_minutes,
        maximum_paid_time_minutes: i32 = "maximumPaidTimeMinutes" 1 with_maximum_paid_time_minutes,
        activities: ::std::vec::Vec<crate::AgentWorkPlanActivity> = "activities" 1 with_activities,
    )
});
