// @generated from the schema "CreateWorkPlanActivity"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `CreateWorkPlanActivity`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CreateWorkPlanActivity {
    /// `activityCodeId`: `string`.
    #[doc(alias = "activityCodeId")]
    pub activity_code_id: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `lengthMinutes`: `integer (int32)`.
    #[doc(alias = "lengthMinutes")]
    pub length_minutes: Option<i32>,
    /// `startTimeIsRelativeToShiftStart`: `boolean`.
    #[doc(alias = "startTimeIsRelativeToShiftStart")]
    pub start_time_is_relative_to_shift_start: Option<bool>,
    /// `flexibleStartTime`: `boolean`.
    #[doc(alias = "flexibleStartTime")]
    pub flexible_start_time: Option<bool>,
    /// `earliestStartTimeMinutes`: `integer (int32)`.
    #[doc(alias = "earliestStartTimeMinutes")]
    pub earliest_start_time_minutes: Option<i32>,
    /// `latestStartTimeMinutes`: `integer (int32)`.
    #[doc(alias = "latestStartTimeMinutes")]
    pub latest_start_time_minutes: Option<i32>,
    /// `exactStartTimeMinutes`: `integer (int32)`.
    #[doc(alias = "exactStartTimeMinutes")]
    pub exact_start_time_minutes: Option<i32>,
    /// `startTimeIncrementMinutes`: `integer (int32)`.
    #[doc(alias = "startTimeIncrementMinutes")]
    pub start_time_increment_minutes: Option<i32>,
    /// `countsAsPaidTime`: `boolean`.
    #[doc(alias = "countsAsPaidTime")]
    pub counts_as_paid_time: Option<bool>,
    /// `countsAsContiguousWorkTime`: `boolean`.
    #[doc(alias = "countsAsContiguousWorkTime")]
    pub counts_as_contiguous_work_time: Option<bool>,
    /// `minimumLengthFromShiftStartMinutes`: `integer (int32)`.
    #[doc(alias = "minimumLengthFromShiftStartMinutes")]
    pub minimum_length_from_shift_start_minutes: Option<i32>,
    /// `minimumLengthFromShiftEndMinutes`: `integer (int32)`.
    #[doc(alias = "minimumLengthFromShiftEndMinutes")]
    pub minimum_length_from_shift_end_minutes: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CreateWorkPlanActivity "CreateWorkPlanActivity" 13 {
    (
        activity_code_id: String = "activityCodeId" with_activity_code_id,
        description: String = "description" with_description,
        length_minutes: i32 = "lengthMinutes" with_length_minutes,
        start_time_is_relative_to_shift_start: bool = "startTimeIsRelativeToShiftStart" with_start_time_is_relative_to_shift_start,
        flexible_start_time: bool = "flexibleStartTime" with_flexible_start_time,
        earliest_start_time_minutes: i32 = "earliestStartTimeMinutes" with_earliest_start_time_minutes,
        latest_start_time_minutes: i32 = "latestStartTimeMinutes" with_latest_start_time_minutes,
        exact_start_time_minutes: i32 = "exactStartTimeMinutes" with_exact_start_time_minutes,
        start_time_increment_minutes: i32 = "startTimeIncrementMinutes" with_start_time_increment_minutes,
        counts_as_paid_time: bool = "countsAsPaidTime" with_counts_as_paid_time,
        counts_as_contiguous_work_time: bool = "countsAsContiguousWorkTime" with_counts_as_contiguous_work_time,
        minimum_length_from_shift_start_minutes: i32 = "minimumLengthFromShiftStartMinutes" with_minimum_length_from_shift_start_minutes,
        minimum_length_from_shift_end_minutes: i32 = "minimumLengthFromShiftEndMinutes" with_minimum_length_from_shift_end_minutes,
    )
});
