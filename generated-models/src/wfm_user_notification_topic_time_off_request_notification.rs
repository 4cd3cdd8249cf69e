// @generated from the schema "WfmUserNotificationTopicTimeOffRequestNotification"; changes made here are lost at the next generation

/// The schema `WfmUserNotificationTopicTimeOffRequestNotification`.
#[repr(C)]
pub struct WfmUserNotificationTopicTimeOffRequestNotification {
    /// `timeOffRequestId`: `string`.
    #[doc(alias = "timeOffRequestId")]
    pub time_off_request_id: ::std::option::Option<::std::string::String>,
    /// `user`: `WfmUserNotificationTopicUserReference`.
    pub user: ::std::option::Option<
        ::std::boxed::Box<crate::WfmUserNotificationTopicUserReference>,
    >,
    /// `isFullDayRequest`: `boolean`.
    #[doc(alias = "isFullDayRequest")]
    pub is_full_day_request: ::std::option::Option<bool>,
    /// `status`: `string`.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// `partialDayStartDateTimes`: `array of string (date-time)`.
    #[doc(alias = "partialDayStartDateTimes")]
    pub partial_day_start_date_times: ::std::option::Option<
        ::std::vec::Vec<crate::runtime::DateTime>,
    >,
    /// `fullDayManagementUnitDates`: `array of string`.
    #[doc(alias = "fullDayManagementUnitDates")]
    pub full_day_management_unit_dates: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WfmUserNotificationTopicTimeOffRequestNotification "WfmUserNotificationTopicTimeOffRequestNotification" 6 {
    (
        time_off_request_id: ::std::string::String = "timeOffRequestId" 0 with_time_off_request_id,
        user: ::std::boxed::Box<crate::WfmUserNotificationTopicUserReference> = "user" 0 with_user,
        is_full_day_request: bool = "isFullDayRequest" 0 with_is_full_day_request,
        status: crate::runtime::Open<Status> = "status" 0 with_status,
        partial_day_start_date_times: ::std::vec::Vec<crate::runtime::DateTime> = "partialDayStartDateTimes" 0 with_partial_day_start_date_times,
        full_day_management_unit_dates: ::std::vec::Vec<::std::string::String> = "fullDayManagementUnitDates" 0 with_full_day_management_unit_dates,
    )
});

/// The property `status` of `WfmUserNotificationTopicTimeOffRequestNotification`. Known values: `PENDING`, `APPROVED`, `DENIED`, `CANCELED`.
#[non_exhaustive]
pub enum Status {
    Pending,
    Approved,
    Denied,
    Canceled,
}

crate::runtime::known!(Status);

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Pending, "PENDING"),
        (Self::Approved, "APPROVED"),
        (Self::Denied, "DENIED"),
        (Self::Canceled, "CANCELED"),
    ];
}
