// @generated from the schema "TimeOffBalanceResponse"; changes made here are lost at the next generation

use crate::runtime::{Date, Extra};

/// The schema `TimeOffBalanceResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TimeOffBalanceResponse {
    /// `activityCodeId`: `string`, required.
    #[doc(alias = "activityCodeId")]
    pub activity_code_id: Option<String>,
    /// `hrisTimeOffTypeId`: `string`, required.
    #[doc(alias = "hrisTimeOffTypeId")]
    pub hris_time_off_type_id: Option<String>,
    /// `hrisTimeOffTypeSecondaryId`: `string`.
    #[doc(alias = "hrisTimeOffTypeSecondaryId")]
    pub hris_time_off_type_secondary_id: Option<String>,
    /// `startDate`: `string (date)`.
    #[doc(alias = "startDate")]
    pub start_date: Option<Date>,
    /// `balanceMinutesPerDay`: `array of integer (int32)`.
    #[doc(alias = "balanceMinutesPerDay")]
    pub balance_minutes_per_day: Option<Vec<i32>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TimeOffBalanceResponse "TimeOffBalanceResponse" 5 {
    (
        activity_code_id: String = "activityCodeId" with_activity_code_id required,
        hris_time_off_type_id: String = "hrisTimeOffTypeId" with_hris_time_off_type_id required,
        hris_time_off_type_secondary_id: String = "hrisTimeOffTypeSecondaryId" with_hris_time_off_type_secondary_id,
        start_date: Date = "startDate" with_start_date,
        balance_minutes_per_day: Vec<i32> = "balanceMinutesPerDay" with_balance_minutes_per_day,
    )
});
