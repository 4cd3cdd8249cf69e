// @generated from the schema "WfmTimeOffRequestUpdateTopicTimeOffRequestUpdate"; changes made here are lost at the next generation

use crate::WfmTimeOffRequestUpdateTopicUserReference;
use crate::runtime::{Extra, Open};

/// The schema `WfmTimeOffRequestUpdateTopicTimeOffRequestUpdate`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WfmTimeOffRequestUpdateTopicTimeOffRequestUpdate {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `user`: `WfmTimeOffRequestUpdateTopicUserReference`.
    pub user: Option<Box<WfmTimeOffRequestUpdateTopicUserReference>>,
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
    /// `partialDayStartDateTimes`: `array of string`.
    #[doc(alias = "partialDayStartDateTimes")]
    pub partial_day_start_date_times: Option<Vec<String>>,
    /// `fullDayManagementUnitDates`: `array of string`.
    #[doc(alias = "fullDayManagementUnitDates")]
    pub full_day_management_unit_dates: Option<Vec<String>>,
    /// `dailyDurationMinutes`: `integer`.
    #[doc(alias = "dailyDurationMinutes")]
    pub daily_duration_minutes: Option<i64>,
    /// `durationMinutes`: `array of integer`.
    #[doc(alias = "durationMinutes")]
    pub duration_minutes: Option<Vec<i64>>,
    /// `payableMinutes`: `array of integer`.
    #[doc(alias = "payableMinutes")]
    pub payable_minutes: Option<Vec<i64>>,
    /// `notes`: `string`.
    pub notes: Option<String>,
    /// `reviewedDate`: `string`.
    #[doc(alias = "reviewedDate")]
    pub reviewed_date: Option<String>,
    /// `reviewedBy`: `string`.
    #[doc(alias = "reviewedBy")]
    pub reviewed_by: Option<String>,
    /// `submittedDate`: `string`.
    #[doc(alias = "submittedDate")]
    pub submitted_date: Option<String>,
    /// `submittedBy`: `string`.
    #[doc(alias = "submittedBy")]
    pub submitted_by: Option<String>,
    /// `modifiedDate`: `string`.
    #[doc(alias = "modifiedDate")]
    pub modified_date: Option<String>,
    /// `modifiedBy`: `string`.
    #[doc(alias = "modifiedBy")]
    pub modified_by: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WfmTimeOffRequestUpdateTopicTimeOffRequestUpdate "WfmTimeOffRequestUpdateTopicTimeOffRequestUpdate" 20 {
    (
        id: String = "id" with_id,
        user: Box<WfmTimeOffRequestUpdateTopicUserReference> = "user" with_user,
        is_full_day_request: bool = "isFullDayRequest" with_is_full_day_request,
        marked_as_read: bool = "markedAsRead" with_marked_as_read,
        activity_code_id: String = "activityCodeId" with_activity_code_id,
        paid: bool = "paid" with_paid,
        status: Open<Status> = "status" with_status,
        substatus: Open<Substatus> = "substatus" with_substatus,
        partial_day_start_date_times: Vec<String> = "partialDayStartDateTimes" with_partial_day_start_date_times,
        full_day_management_unit_dates: Vec<String> = "fullDayManagementUnitDates" with_full_day_management_unit_dates,
        daily_duration_minutes: i64 = "dailyDurationMinutes" with_daily_duration_minutes,
        duration_minutes: Vec<i64> = "durationMinutes" with_duration_minutes,
        payable_minutes: Vec<i64> = "payableMinutes" with_payable_minutes,
        notes: String = "notes" with_notes,
        reviewed_date: String = "reviewedDate" with_reviewed_date,
        reviewed_by: String = "reviewedBy" with_reviewed_by,
    )
    (
        submitted_date: String = "submittedDate" with_submitted_date,
        submitted_by: String = "submittedBy" with_submitted_by,
        modified_date: String = "modifiedDate" with_modified_date,
        modified_by: String = "modifiedBy" with_modified_by,
    )
});

/// The property `status` of `WfmTimeOffRequestUpdateTopicTimeOffRequestUpdate`. Known values: `PENDING`, `APPROVED`, `DENIED`, `CANCELED`.
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

/// The property `substatus` of `WfmTimeOffRequestUpdateTopicTimeOffRequestUpdate`. Known values: `AdvanceTimeElapsed`, `AutoApproved`, `InsufficientBalance`, `InvalidDailyDuration`, `OutsideShift`, `OverlapsRestrictedActivityCode`, `RemovedFromWaitlist`, `Waitlisted`.
#[repr(u16)]
#[non_exhaustive]
pub enum Substatus {
    AdvanceTimeElapsed,
    AutoApproved,
    InsufficientBalance,
    InvalidDailyDuration,
    OutsideShift,
    OverlapsRestrictedActivityCode,
    RemovedFromWaitlist,
    Waitlisted,
}

crate::runtime::values!(Substatus {
    AdvanceTimeElapsed = "AdvanceTimeElapsed",
    AutoApproved = "AutoApproved",
    InsufficientBalance = "InsufficientBalance",
    InvalidDailyDuration = "InvalidDailyDuration",
    OutsideShift = "OutsideShift",
    OverlapsRestrictedActivityCode = "OverlapsRestrictedActivityCode",
    RemovedFromWaitlist = "RemovedFromWaitlist",
    Waitlisted = "Waitlisted",
});
