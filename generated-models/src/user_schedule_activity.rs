// @generated from the schema "UserScheduleActivity"; changes made here are lost at the next generation

/// The schema `UserScheduleActivity`.
#[repr(C)]
pub struct UserScheduleActivity {
    /// `activityCodeId`: `string`.
    #[doc(alias = "activityCodeId")]
    pub activity_code_id: ::std::option::Option<::std::string::String>,
    /// `startDate`: `string (date-time)`.
    #[doc(alias = "startDate")]
    pub start_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `lengthInMinutes`: `integer (int32)`.
    #[doc(alias = "lengthInMinutes")]
    pub length_in_minutes: ::std::option::Option<i32>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `countsAsPaidTime`: `boolean`.
    #[doc(alias = "countsAsPaidTime")]
    pub counts_as_paid_time: ::std::option::Option<bool>,
    /// `isDstFallback`: `boolean`.
    #[doc(alias = "isDstFallback")]
    pub is_dst_fallback: ::std::option::Option<bool>,
    /// `timeOffRequestId`: `string`.
    #[doc(alias = "timeOffRequestId")]
    pub time_off_request_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(UserScheduleActivity "UserScheduleActivity" 7 {
    (
        activity_code_id: ::std::string::String = "activityCodeId" 0 with_activity_code_id,
        start_date: crate::runtime::DateTime = "startDate" 0 with_start_date,
        length_in_minutes: i32 = "lengthInMinutes" 0 with_length_in_minutes,
        description: ::std::string::String = "description" 0 with_description,
        counts_as_paid_time: bool = "countsAsPaidTime" 0 with_counts_as_paid_time,
        is_dst_fallback: bool = "isDstFallback" 0 with_is_dst_fallback,
        time_off_request_id: ::std::string::String = "timeOffRequestId" 0 with_time_off_request_id,
    )
});
