// @generated from the schema "WfmTimeOffBalanceJobTopicTimeOffBalance"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra};

/// The schema `WfmTimeOffBalanceJobTopicTimeOffBalance`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WfmTimeOffBalanceJobTopicTimeOffBalance {
    /// `activityCodeId`: `string`.
    #[doc(alias = "activityCodeId")]
    pub activity_code_id: Option<String>,
    /// `hrisTimeOffTypeId`: `string`.
    #[doc(alias = "hrisTimeOffTypeId")]
    pub hris_time_off_type_id: Option<String>,
    /// `hrisTimeOffTypeSecondaryId`: `string`.
    #[doc(alias = "hrisTimeOffTypeSecondaryId")]
    pub hris_time_off_type_secondary_id: Option<String>,
    /// `startDate`: `string (date-time)`.
    #[doc(alias = "startDate")]
    pub start_date: Option<DateTime>,
    /// `balanceMinutesPerDay`: `array of integer`.
    #[doc(alias = "balanceMinutesPerDay")]
    pub balance_minutes_per_day: Option<Vec<i64>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WfmTimeOffBalanceJobTopicTimeOffBalance "WfmTimeOffBalanceJobTopicTimeOffBalance" 5 {
    (
        activity_code_id: String = "activityCodeId" with_activity_code_id,
        hris_time_off_type_id: String = "hrisTimeOffTypeId" with_hris_time_off_type_id,
        hris_time_off_type_secondary_id: String = "hrisTimeOffTypeSecondaryId" with_hris_time_off_type_secondary_id,
        start_date: DateTime = "startDate" with_start_date,
        balance_minutes_per_day: Vec<i64> = "balanceMinutesPerDay" with_balance_minutes_per_day,
    )
});
