// @generated from the schema "ShiftTradeActivityPreviewResponse"; changes made here are lost at the next generation

/// The schema `ShiftTradeActivityPreviewResponse`.
#[repr(C)]
pub struct ShiftTradeActivityPreviewResponse {
    /// `startDate`: `string (date-time)`.
    #[doc(alias = "startDate")]
    pub start_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `lengthMinutes`: `integer (int32)`.
    #[doc(alias = "lengthMinutes")]
    pub length_minutes: ::std::option::Option<i32>,
    /// `activityCodeId`: `string`.
    #[doc(alias = "activityCodeId")]
    pub activity_code_id: ::std::option::Option<::std::string::String>,
    /// `countsAsPaidTime`: `boolean`.
    #[doc(alias = "countsAsPaidTime")]
    pub counts_as_paid_time: ::std::option::Option<bool>,
    /// `payableMinutes`: `integer (int32)`.
    #[doc(alias = "payableMinutes")]
    pub payable_minutes: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ShiftTradeActivityPreviewResponse "ShiftTradeActivityPreviewResponse" 5 {
    (
        start_date: crate::runtime::DateTime = "startDate" 0 with_start_date,
        length_minutes: i32 = "lengthMinutes" 0 with_length_minutes,
        activity_code_id: ::std::string::String = "activityCodeId" 0 with_activity_code_id,
        counts_as_paid_time: bool = "countsAsPaidTime" 0 with_counts_as_paid_time,
        payable_minutes: i32 = "payableMinutes" 0 with_payable_minutes,
    )
});
