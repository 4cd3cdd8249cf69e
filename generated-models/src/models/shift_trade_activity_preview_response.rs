// @generated from the schema "ShiftTradeActivityPreviewResponse"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra};

/// The schema `ShiftTradeActivityPreviewResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ShiftTradeActivityPreviewResponse {
    /// `startDate`: `string (date-time)`.
    #[doc(alias = "startDate")]
    pub start_date: Option<DateTime>,
    /// `lengthMinutes`: `integer (int32)`.
    #[doc(alias = "lengthMinutes")]
    pub length_minutes: Option<i32>,
    /// `activityCodeId`: `string`.
    #[doc(alias = "activityCodeId")]
    pub activity_code_id: Option<String>,
    /// `countsAsPaidTime`: `boolean`.
    #[doc(alias = "countsAsPaidTime")]
    pub counts_as_paid_time: Option<bool>,
    /// `payableMinutes`: `integer (int32)`.
    #[doc(alias = "payableMinutes")]
    pub payable_minutes: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ShiftTradeActivityPreviewResponse "ShiftTradeActivityPreviewResponse" 5 {
    (
        start_date: DateTime = "startDate" with_start_date,
        length_minutes: i32 = "lengthMinutes" with_length_minutes,
        activity_code_id: String = "activityCodeId" with_activity_code_id,
        counts_as_paid_time: bool = "countsAsPaidTime" with_counts_as_paid_time,
        payable_minutes: i32 = "payableMinutes" with_payable_minutes,
    )
});
