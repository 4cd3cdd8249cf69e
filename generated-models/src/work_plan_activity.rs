// @generated from the schema "WorkPlanActivity"; changes made here are lost at the next generation

/// The schema `WorkPlanActivity`.
#[repr(C)]
pub struct WorkPlanActivity {
    /// `activityCodeId`: `string`.
    #[doc(alias = "activityCodeId")]
    pub activity_code_id: ::std::option::Option<::std::string::String>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `lengthMinutes`: `integer (int32)`.
    #[doc(alias = "lengthMinutes")]
    pub length_minutes: ::std::option::Option<i32>,
    /// `startTimeIsRelativeToShiftStart`: `boolean`.
    #[doc(alias = "startTimeIsRelativeToShiftStart")]
    pub start_time_is_relative_to_shift_start: ::std::option::Option<bool>,
    /// `flexibleStartTime`: `boolean`.
    #[doc(alias = "flexibleStartTime")]
    pub flexible_start_time: ::std::option::Option<bool>,
    /// `earliestStartTimeMinutes`: `integer (int32)`.
    #[doc(alias = "earliestStartTimeMinutes")]
    pub earliest_start_time_minutes: ::std::option::Option<i32>,
    /// `latestStartTimeMinutes`: `integer (int32)`.
    #[doc(alias = "latestStartTimeMinutes")]
    pub latest_start_time_minutes: ::std::option::Option<i32>,
    /// `exactStartTimeMinutes`: `integer (int32)`.
    #[doc(alias = "exactStartTimeMinutes")]
    pub exact_start_time_minutes: ::std::option::Option<i32>,
    /// `startTimeIncrementMinutes`: `integer (int32)`.
    #[doc(alias = "startTimeIncrementMinutes")]
    pub start_time_increment_minutes: ::std::option::Option<i32>,
    /// `countsAsPaidTime`: `boolean`.
    #[doc(alias = "countsAsPaidTime")]
    pub counts_as_paid_time: ::std::option::Option<bool>,
    /// `countsAsContiguousWorkTime`: `boolean`.
    #[doc(alias = "countsAsContiguousWorkTime")]
    pub counts_as_contiguous_work_time: ::std::option::Option<bool>,
    /// `minimumLengthFromShiftStartMinutes`: `integer (int32)`.
    #[doc(alias = "minimumLengthFromShiftStartMinutes")]
    pub minimum_length_from_shift_start_minutes: ::std::option::Option<i32>,
    /// `minimumLengthFromShiftEndMinutes`: `integer (int32)`.
    #[doc(alias = "minimumLengthFromShiftEndMinutes")]
    pub minimum_length_from_shift_end_minutes: ::std::option::Option<i32>,
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `delete`: `boolean`.
    pub delete: ::std::option::Option<bool>,
    /// `validationId`: `string`.
    #[doc(alias = "validationId")]
    pub validation_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WorkPlanActivity "WorkPlanActivity" 16 {
    (
        activity_code_id: ::std::string::String = "activityCodeId" 0 with_activity_code_id,
        description: ::std::string::String = "description" 0 with_description,
        length_minutes: i32 = "lengthMinutes" 0 with_length_minutes,
        start_time_is_relative_to_shift_start: bool = "startTimeIsRelativeToShiftStart" 0 with_start_time_is_relative_to_shift_start,
        flexible_start_time: bool = "flexibleStartTime" 0 with_flexible_start_time,
        earliest_start_time_minutes: i32 = "earliestStartTimeMinutes" 0 with_earliest_start_time_minutes,
        latest_start_time_minutes: i32 = "latestStartTimeMinutes" 0 with_latest_start_time_minutes,
        exact_start_time_minutes: i32 = "exactStartTimeMinutes" 0 with_exact_start_time_minutes,
        start_time_increment_minutes: i32 = "startTimeIncrementMinutes" 0 with_start_time_increment_minutes,
        counts_as_paid_time: bool = "countsAsPaidTime" 0 with_counts_as_paid_time,
        counts_as_contiguous_work_time: bool = "countsAsContiguousWorkTime" 0 with_counts_as_contiguous_work_time,
        minimum_length_from_shift_start_minutes: i32 = "minimumLengthFromShiftStartMinutes" 0 with_minimum_length_from_shift_start_minutes,
        minimum_length_from_shift_end_minutes: i32 = "minimumLengthFromShiftEndMinutes" 0 with_minimum_length_from_shift_end_minutes,
        id: ::std::string::String = "id" 0 with_id,
        delete: bool = "delete" 0 with_delete,
        validation_id: ::std::string::String = "validationId" 0 with_validation_id,
    )
});
