// @generated from the schema "UserScheduleActivity"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra};

/// The schema `UserScheduleActivity`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct UserScheduleActivity {
    /// `activityCodeId`: `string`.
    #[doc(alias = "activityCodeId")]
    pub activity_code_id: Option<String>,
    /// `startDate`: `string (date-time)`.
    #[doc(alias = "startDate")]
    pub start_date: Option<DateTime>,
    /// `lengthInMinutes`: `integer (int32)`.
    #[doc(alias = "lengthInMinutes")]
    pub length_in_minutes: Option<i32>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `countsAsPaidTime`: `boolean`.
    #[doc(alias = "countsAsPaidTime")]
    pub counts_as_paid_time: Option<bool>,
    /// `isDstFallback`: `boolean`.
    #[doc(alias = "isDstFallback")]
    pub is_dst_fallback: Option<bool>,
    /// `timeOffRequestId`: `string`.
    #[doc(alias = "timeOffRequestId")]
    pub time_off_request_id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(UserScheduleActivity "UserScheduleActivity" 7 {
    (
        activity_code_id: String = "activityCodeId" with_activity_code_id,
        start_date: DateTime = "startDate" with_start_date,
        length_in_minutes: i32 = "lengthInMinutes" with_length_in_minutes,
        description: String = "description" with_description,
        counts_as_paid_time: bool = "countsAsPaidTime" with_counts_as_paid_time,
        is_dst_fallback: bool = "isDstFallback" with_is_dst_fallback,
        time_off_request_id: String = "timeOffRequestId" with_time_off_request_id,
    )
});
