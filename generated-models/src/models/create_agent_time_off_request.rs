// @generated from the schema "CreateAgentTimeOffRequest"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra};

/// The schema `CreateAgentTimeOffRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CreateAgentTimeOffRequest {
    /// `activityCodeId`: `string`, required.
    #[doc(alias = "activityCodeId")]
    pub activity_code_id: Option<String>,
    /// `notes`: `string`.
    pub notes: Option<String>,
    /// `fullDayManagementUnitDates`: `array of string`.
    #[doc(alias = "fullDayManagementUnitDates")]
    pub full_day_management_unit_dates: Option<Vec<String>>,
    /// `partialDayStartDateTimes`: `array of string (date-time)`.
    #[doc(alias = "partialDayStartDateTimes")]
    pub partial_day_start_date_times: Option<Vec<DateTime>>,
    /// `dailyDurationMinutes`: `integer (int32)`, required.
    #[doc(alias = "dailyDurationMinutes")]
    pub daily_duration_minutes: Option<i32>,
    /// `durationMinutes`: `array of integer (int32)`.
    #[doc(alias = "durationMinutes")]
    pub duration_minutes: Option<Vec<i32>>,
    /// `payableMinutes`: `array of integer (int32)`.
    #[doc(alias = "payableMinutes")]
    pub payable_minutes: Option<Vec<i32>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CreateAgentTimeOffRequest "CreateAgentTimeOffRequest" 7 {
    (
        activity_code_id: String = "activityCodeId" with_activity_code_id required,
        notes: String = "notes" with_notes,
        full_day_management_unit_dates: Vec<String> = "fullDayManagementUnitDates" with_full_day_management_unit_dates,
        partial_day_start_date_times: Vec<DateTime> = "partialDayStartDateTimes" with_partial_day_start_date_times,
        daily_duration_minutes: i32 = "dailyDurationMinutes" with_daily_duration_minutes required,
        duration_minutes: Vec<i32> = "durationMinutes" with_duration_minutes,
        payable_minutes: Vec<i32> = "payableMinutes" with_payable_minutes,
    )
});
