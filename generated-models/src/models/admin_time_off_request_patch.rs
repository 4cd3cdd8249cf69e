// @generated from the schema "AdminTimeOffRequestPatch"; changes made here are lost at the next generation

use crate::WfmVersionedEntityMetadata;
use crate::runtime::{DateTime, Extra, Open};

/// The schema `AdminTimeOffRequestPatch`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AdminTimeOffRequestPatch {
    /// `status`: one of `PENDING`, `APPROVED` and `DENIED`.
    pub status: Option<Open<Status>>,
    /// `activityCodeId`: `string`.
    #[doc(alias = "activityCodeId")]
    pub activity_code_id: Option<String>,
    /// `paid`: `boolean`.
    pub paid: Option<bool>,
    /// `notes`: `string`.
    pub notes: Option<String>,
    /// `fullDayManagementUnitDates`: `array of string`.
    #[doc(alias = "fullDayManagementUnitDates")]
    pub full_day_management_unit_dates: Option<Vec<String>>,
    /// `partialDayStartDateTimes`: `array of string (date-time)`.
    #[doc(alias = "partialDayStartDateTimes")]
    pub partial_day_start_date_times: Option<Vec<DateTime>>,
    /// `dailyDurationMinutes`: `integer (int32)`.
    #[doc(alias = "dailyDurationMinutes")]
    pub daily_duration_minutes: Option<i32>,
    /// `durationMinutes`: `array of integer (int32)`.
    #[doc(alias = "durationMinutes")]
    pub duration_minutes: Option<Vec<i32>>,
    /// `payableMinutes`: `array of integer (int32)`.
    #[doc(alias = "payableMinutes")]
    pub payable_minutes: Option<Vec<i32>>,
    /// `metadata`: `WfmVersionedEntityMetadata`, required.
    pub metadata: Option<Box<WfmVersionedEntityMetadata>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AdminTimeOffRequestPatch "AdminTimeOffRequestPatch" 10 {
    (
        status: Open<Status> = "status" with_status,
        activity_code_id: String = "activityCodeId" with_activity_code_id,
        paid: bool = "paid" with_paid,
        notes: String = "notes" with_notes,
        full_day_management_unit_dates: Vec<String> = "fullDayManagementUnitDates" with_full_day_management_unit_dates,
        partial_day_start_date_times: Vec<DateTime> = "partialDayStartDateTimes" with_partial_day_start_date_times,
        daily_duration_minutes: i32 = "dailyDurationMinutes" with_daily_duration_minutes,
        duration_minutes: Vec<i32> = "durationMinutes" with_duration_minutes,
        payable_minutes: Vec<i32> = "payableMinutes" with_payable_minutes,
        metadata: Box<WfmVersionedEntityMetadata> = "metadata" with_metadata required,
    )
});

/// The property `status` of `AdminTimeOffRequestPatch`. Known values: `PENDING`, `APPROVED`, `DENIED`.
#[repr(u16)]
#[non_exhaustive]
pub enum Status {
    Pending,
    Approved,
    Denied,
}

crate::runtime::values!(Status {
    Pending = "PENDING",
    Approved = "APPROVED",
    Denied = "DENIED",
});
