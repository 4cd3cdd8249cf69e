// @generated from the schema "WfmUserNotificationTopicTimeOffRequestNotification"; changes made here are lost at the next generation

use crate::WfmUserNotificationTopicUserReference;
use crate::runtime::{DateTime, Extra, Open};

/// The schema `WfmUserNotificationTopicTimeOffRequestNotification`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WfmUserNotificationTopicTimeOffRequestNotification {
    /// `timeOffRequestId`: `string`.
    #[doc(alias = "timeOffRequestId")]
    pub time_off_request_id: Option<String>,
    /// `user`: `WfmUserNotificationTopicUserReference`.
    pub user: Option<Box<WfmUserNotificationTopicUserReference>>,
    /// `isFullDayRequest`: `boolean`.
    #[doc(alias = "isFullDayRequest")]
    pub is_full_day_request: Option<bool>,
    /// `status`: one of `PENDING`, `APPROVED`, `DENIED` and `CANCELED`.
    pub status: Option<Open<Status>>,
    /// `partialDayStartDateTimes`: `array of string (date-time)`.
    #[doc(alias = "partialDayStartDateTimes")]
    pub partial_day_start_date_times: Option<Vec<DateTime>>,
    /// `fullDayManagementUnitDates`: `array of string`.
    #[doc(alias = "fullDayManagementUnitDates")]
    pub full_day_management_unit_dates: Option<Vec<String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WfmUserNotificationTopicTimeOffRequestNotification "WfmUserNotificationTopicTimeOffRequestNotification" 6 {
    (
        time_off_request_id: String = "timeOffRequestId" with_time_off_request_id,
        user: Box<WfmUserNotificationTopicUserReference> = "user" with_user,
        is_full_day_request: bool = "isFullDayRequest" with_is_full_day_request,
        status: Open<Status> = "status" with_status,
        partial_day_start_date_times: Vec<DateTime> = "partialDayStartDateTimes" with_partial_day_start_date_times,
        full_day_management_unit_dates: Vec<String> = "fullDayManagementUnitDates" with_full_day_management_unit_dates,
    )
});

/// The property `status` of `WfmUserNotificationTopicTimeOffRequestNotification`. Known values: `PENDING`, `APPROVED`, `DENIED`, `CANCELED`.
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
