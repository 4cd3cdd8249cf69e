// @generated from the schema "WfmTimeOffRequestUpdateTopicTimeOffRequestUpdate"; changes made here are lost at the next generation

/// The schema `WfmTimeOffRequestUpdateTopicTimeOffRequestUpdate`.
#[repr(C)]
pub struct WfmTimeOffRequestUpdateTopicTimeOffRequestUpdate {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `user`: `WfmTimeOffRequestUpdateTopicUserReference`.
    pub user: ::std::option::Option<
        ::std::boxed::Box<crate::WfmTimeOffRequestUpdateTopicUserReference>,
    >,
    /// `isFullDayRequest`: `boolean`.
    #[doc(alias = "isFullDayRequest")]
    pub is_full_day_request: ::std::option::Option<bool>,
    /// `markedAsRead`: `boolean`.
    #[doc(alias = "markedAsRead")]
    pub marked_as_read: ::std::option::Option<bool>,
    /// `activityCodeId`: `string`.
    #[doc(alias = "activityCodeId")]
    pub activity_code_id: ::std::option::Option<::std::string::String>,
    /// `paid`: `boolean`.
    pub paid: ::std::option::Option<bool>,
    /// `status`: `string`.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// `substatus`: `string`.
    pub substatus: ::std::option::Option<crate::runtime::Open<Substatus>>,
    /// `partialDayStartDateTimes`: `array of string`.
    #[doc(alias = "partialDayStartDateTimes")]
    pub partial_day_start_date_times: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `fullDayManagementUnitDates`: `array of string`.
    #[doc(alias = "fullDayManagementUnitDates")]
    pub full_day_management_unit_dates: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `dailyDurationMinutes`: `integer`.
    #[doc(alias = "dailyDurationMinutes")]
    pub daily_duration_minutes: ::std::option::Option<i64>,
    /// `durationMinutes`: `array of integer`.
    #[doc(alias = "durationMinutes")]
    pub duration_minutes: ::std::option::Option<::std::vec::Vec<i64>>,
    /// `payableMinutes`: `array of integer`.
    #[doc(alias = "payableMinutes")]
    pub payable_minutes: ::std::option::Option<::std::vec::Vec<i64>>,
    /// `notes`: `string`.
    pub notes: ::std::option::Option<::std::string::String>,
    /// `reviewedDate`: `string`.
    #[doc(alias = "reviewedDate")]
    pub reviewed_date: ::std::option::Option<::std::string::String>,
    /// `reviewedBy`: `string`.
    #[doc(alias = "reviewedBy")]
    pub reviewed_by: ::std::option::Option<::std::string::String>,
    /// `submittedDate`: `string`.
    #[doc(alias = "submittedDate")]
    pub submitted_date: ::std::option::Option<::std::string::String>,
    /// `submittedBy`: `string`.
    #[doc(alias = "submittedBy")]
    pub submitted_by: ::std::option::Option<::std::string::String>,
    /// `modifiedDate`: `string`.
    #[doc(alias = "modifiedDate")]
    pub modified_date: ::std::option::Option<::std::string::String>,
    /// `modifiedBy`: `string`.
    #[doc(alias = "modifiedBy")]
    pub modified_by: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WfmTimeOffRequestUpdateTopicTimeOffRequestUpdate "WfmTimeOffRequestUpdateTopicTimeOffRequestUpdate" 20 {
    (
        id: ::std::string::String = "id" 0 with_id,
        user: ::std::boxed::Box<crate::WfmTimeOffRequestUpdateTopicUserReference> = "user" 0 with_user,
        is_full_day_request: bool = "isFullDayRequest" 0 with_is_full_day_request,
        marked_as_read: bool = "markedAsRead" 0 with_marked_as_read,
        activity_code_id: ::std::string::String = "activityCodeId" 0 with_activity_code_id,
        paid: bool = "paid" 0 with_paid,
        status: crate::runtime::Open<Status> = "status" 0 with_status,
        substatus: crate::runtime::Open<Substatus> = "substatus" 0 with_substatus,
        partial_day_start_date_times: ::std::vec::Vec<::std::string::String> = "partialDayStartDateTimes" 0 with_partial_day_start_date_times,
        full_day_management_unit_dates: ::std::vec::Vec<::std::string::String> = "fullDayManagementUnitDates" 0 with_full_day_management_unit_dates,
        daily_duration_minutes: i64 = "dailyDurationMinutes" 0 with_daily_duration_minutes,
        duration_minutes: ::std::vec::Vec<i64> = "durationMinutes" 0 with_duration_minutes,
        payable_minutes: ::std::vec::Vec<i64> = "payableMinutes" 0 with_payable_minutes,
        notes: ::std::string::String = "notes" 0 with_notes,
        reviewed_date: ::std::string::String = "reviewedDate" 0 with_reviewed_date,
        reviewed_by: ::std::string::String = "reviewedBy" 0 with_reviewed_by,
    )
    (
        submitted_date: ::std::string::String = "submittedDate" 0 with_submitted_date,
        submitted_by: ::std::string::String = "submittedBy" 0 with_submitted_by,
        modified_date: ::std::string::String = "modifiedDate" 0 with_modified_date,
        modified_by: ::std::string::String = "modifiedBy" 0 with_modified_by,
    )
});

/// The property `status` of `WfmTimeOffRequestUpdateTopicTimeOffRequestUpdate`. Known values: `PENDING`, `APPROVED`, `DENIED`, `CANCELED`.
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

/// The property `substatus` of `WfmTimeOffRequestUpdateTopicTimeOffRequestUpdate`. Known values: `AdvanceTimeElapsed`, `AutoApproved`, `InsufficientBalance`, `InvalidDailyDuration`, `OutsideShift`, `OverlapsRestrictedActivityCode`, `RemovedFromWaitlist`, `Waitlisted`.
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

crate::runtime::known!(Substatus);

impl crate::runtime::Enum for Substatus {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::AdvanceTimeElapsed, "AdvanceTimeElapsed"),
        (Self::AutoApproved, "AutoApproved"),
        (Self::InsufficientBalance, "InsufficientBalance"),
        (Self::InvalidDailyDuration, "InvalidDailyDuration"),
        (Self::OutsideShift, "OutsideShift"),
        (Self::OverlapsRestrictedActivityCode, "OverlapsRestrictedActivityCode"),
        (Self::RemovedFromWaitlist, "RemovedFromWaitlist"),
        (Self::Waitlisted, "Waitlisted"),
    ];
}
