// @generated from the schema "TimeOffRequestResponse"; changes made here are lost at the next generation

use crate::{UserReference, WfmVersionedEntityMetadata};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `TimeOffRequestResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TimeOffRequestResponse {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `user`: `UserReference`.
    pub user: Option<Box<UserReference>>,
    /// `isFullDayRequest`: `boolean`.
    #[doc(alias = "isFullDayRequest")]
    pub is_full_day_request: Option<bool>,
    /// `markedAsRead`: `boolean`.
    #[doc(alias = "markedAsRead")]
    pub marked_as_read: Option<bool>,
    /// `activityCodeId`: `string`.
    #[doc(alias = "activityCodeId")]
    pub activity_code_id: Option<String>,
    /// `paid`: `boolean`.
    pub paid: Option<bool>,
    /// `status`: one of `PENDING`, `APPROVED`, `DENIED` and `CANCELED`.
    pub status: Option<Open<Status>>,
    /// `substatus`: one of `AdvanceTimeElapsed`, `AutoApproved`, `InsufficientBalance`, `InvalidDailyDuration` and 4 more.
    pub substatus: Option<Open<Substatus>>,
    /// `partialDayStartDateTimes`: `array of string (date-time)`.
    #[doc(alias = "partialDayStartDateTimes")]
    pub partial_day_start_date_times: Option<Vec<DateTime>>,
    /// `fullDayManagementUnitDates`: `array of string`.
    #[doc(alias = "fullDayManagementUnitDates")]
    pub full_day_management_unit_dates: Option<Vec<String>>,
    /// `dailyDurationMinutes`: `integer (int32)`.
    #[doc(alias = "dailyDurationMinutes")]
    pub daily_duration_minutes: Option<i32>,
    /// `durationMinutes`: `array of integer (int32)`.
    #[doc(alias = "durationMinutes")]
    pub duration_minutes: Option<Vec<i32>>,
    /// `payableMinutes`: `array of integer (int32)`.
    #[doc(alias = "payableMinutes")]
    pub payable_minutes: Option<Vec<i32>>,
    /// `notes`: `string`.
    pub notes: Option<String>,
    /// `submittedBy`: `UserReference`.
    #[doc(alias = "submittedBy")]
    pub submitted_by: Option<Box<UserReference>>,
    /// `submittedDate`: `string (date-time)`.
    #[doc(alias = "submittedDate")]
    pub submitted_date: Option<DateTime>,
    /// `reviewedBy`: `UserReference`.
    #[doc(alias = "reviewedBy")]
    pub reviewed_by: Option<Box<UserReference>>,
    /// `reviewedDate`: `string (date-time)`.
    #[doc(alias = "reviewedDate")]
    pub reviewed_date: Option<DateTime>,
    /// `modifiedBy`: `UserReference`.
    #[doc(alias = "modifiedBy")]
    pub modified_by: Option<Box<UserReference>>,
    /// `modifiedDate`: `string (date-time)`.
    #[doc(alias = "modifiedDate")]
    pub modified_date: Option<DateTime>,
    /// `syncVersion`: `integer (int32)`.
    #[doc(alias = "syncVersion")]
    pub sync_version: Option<i32>,
    /// `metadata`: `WfmVersionedEntityMetadata`.
    pub metadata: Option<Box<WfmVersionedEntityMetadata>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TimeOffRequestResponse "TimeOffRequestResponse" 23 {
    (
        id: String = "id" with_id read_only,
        user: Box<UserReference> = "user" with_user,
        is_full_day_request: bool = "isFullDayRequest" with_is_full_day_request,
        marked_as_read: bool = "markedAsRead" with_marked_as_read,
        activity_code_id: String = "activityCodeId" with_activity_code_id,
        paid: bool = "paid" with_paid,
        status: Open<Status> = "status" with_status,
        substatus: Open<Substatus> = "substatus" with_substatus,
        partial_day_start_date_times: Vec<DateTime> = "partialDayStartDateTimes" with_partial_day_start_date_times,
        full_day_management_unit_dates: Vec<String> = "fullDayManagementUnitDates" with_full_day_management_unit_dates,
        daily_duration_minutes: i32 = "dailyDurationMinutes" with_daily_duration_minutes,
        duration_minutes: Vec<i32> = "durationMinutes" with_duration_minutes,
        payable_minutes: Vec<i32> = "payableMinutes" with_payable_minutes,
        notes: String = "notes" with_notes,
        submitted_by: Box<UserReference> = "submittedBy" with_submitted_by,
        submitted_date: DateTime = "submittedDate" with_submitted_date,
    )
    (
        reviewed_by: Box<UserReference> = "reviewedBy" with_reviewed_by,
        reviewed_date: DateTime = "reviewedDate" with_reviewed_date,
        modified_by: Box<UserReference> = "modifiedBy" with_modified_by,
        modified_date: DateTime = "modifiedDate" with_modified_date,
        sync_version: i32 = "syncVersion" with_sync_version,
        metadata: Box<WfmVersionedEntityMetadata> = "metadata" with_metadata,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `status` of `TimeOffRequestResponse`. Known values: `PENDING`, `APPROVED`, `DENIED`, `CANCELED`.
#[repr(u16)]
#[non_exhaustive]
pub enum Status {
    Pending,
    Approved,
    Denied,
    Canceled,
}

crate::runtime::values!(Status {
    Pending = "PENDING",
    Approved = "APPROVED",
    Denied = "DENIED",
    Canceled = "CANCELED",
});

/// The property `substatus` of `TimeOffRequestResponse`. Known values: `AdvanceTimeElapsed`, `AutoApproved`, `InsufficientBalance`, `InvalidDailyDuration`, `OutsideShift`, `RemovedFromWaitlist`, `Waitlisted`, `OverlapsRestrictedActivityCode`.
#[repr(u16)]
#[non_exhaustive]
pub enum Substatus {
    AdvanceTimeElapsed,
    AutoApproved,
    InsufficientBalance,
    InvalidDailyDuration,
    OutsideShift,
    RemovedFromWaitlist,
    Waitlisted,
    OverlapsRestrictedActivityCode,
}

crate::runtime::values!(Substatus {
    AdvanceTimeElapsed = "AdvanceTimeElapsed",
    AutoApproved = "AutoApproved",
    InsufficientBalance = "InsufficientBalance",
    InvalidDailyDuration = "InvalidDailyDuration",
    OutsideShift = "OutsideShift",
    RemovedFromWaitlist = "RemovedFromWaitlist",
    Waitlisted = "Waitlisted",
    OverlapsRestrictedActivityCode = "OverlapsRestrictedActivityCode",
});
