// @generated from the schema "TimeOffRequest"; changes made here are lost at the next generation

/// The schema `TimeOffRequest`.
#[repr(C)]
pub struct TimeOffRequest {
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// `user`: `UserReference`, required.
    pub user: ::std::option::Option<::std::boxed::Box<crate::UserReference>>,
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
    /// `dailyDurationMinutes`: `integer (int32)`.
    #[doc(alias = "dailyDurationMinutes")]
    pub daily_duration_minutes: ::std::option::Option<i32>,
    /// `durationMinutes`: `array of integer (int32)`.
    #[doc(alias = "durationMinutes")]
    pub duration_minutes: ::std::option::Option<::std::vec::Vec<i32>>,
    /// `payableMinutes`: `array of integer (int32)`.
    #[doc(alias = "payableMinutes")]
    pub payable_minutes: ::std::option::Option<::std::vec::Vec<i32>>,
    /// `notes`: `string`.
    pub notes: ::std::option::Option<::std::string::String>,
    /// `submittedBy`: `UserReference`.
    #[doc(alias = "submittedBy")]
    pub submitted_by: ::std::option::Option<::std::boxed::Box<crate::UserReference>>,
    /// `submittedDate`: `string (date-time)`.
    #[doc(alias = "submittedDate")]
    pub submitted_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `reviewedBy`: `UserReference`.
    #[doc(alias = "reviewedBy")]
    pub reviewed_by: ::std::option::Option<::std::boxed::Box<crate::UserReference>>,
    /// `reviewedDate`: `string (date-time)`.
    #[doc(alias = "reviewedDate")]
    pub reviewed_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `syncVersion`: `integer (int32)`.
    #[doc(alias = "syncVersion")]
    pub sync_version: ::std::option::Option<i32>,
    /// `metadata`: `WfmVersionedEntityMetadata`.
    pub metadata: ::std::option::Option<
        ::std::boxed::Box<crate::WfmVersionedEntityMetadata>,
    >,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(TimeOffRequest "TimeOffRequest" 21 {
    (
        id: ::std::string::String = "id" 1 with_id,
        user: ::std::boxed::Box<crate::UserReference> = "user" 1 with_user,
        is_full_day_request: bool = "isFullDayRequest" 0 with_is_full_day_request,
        marked_as_read: bool = "markedAsRead" 0 with_marked_as_read,
        activity_code_id: ::std::string::String = "activityCodeId" 0 with_activity_code_id,
        paid: bool = "paid" 0 with_paid,
        status: crate::runtime::Open<Status> = "status" 0 with_status,
        substatus: crate::runtime::Open<Substatus> = "substatus" 0 with_substatus,
        partial_day_start_date_times: ::std::vec::Vec<crate::runtime::DateTime> = "partialDayStartDateTimes" 0 with_partial_day_start_date_times,
        full_day_management_unit_dates: ::std::vec::Vec<::std::string::String> = "fullDayManagementUnitDates" 0 with_full_day_management_unit_dates,
        daily_duration_minutes: i32 = "dailyDurationMinutes" 0 with_daily_duration_minutes,
        duration_minutes: ::std::vec::Vec<i32> = "durationMinutes" 0 with_duration_minutes,
        payable_minutes: ::std::vec::Vec<i32> = "payableMinutes" 0 with_payable_minutes,
        notes: ::std::string::String = "notes" 0 with_notes,
        submitted_by: ::std::boxed::Box<crate::UserReference> = "submittedBy" 0 with_submitted_by,
        submitted_date: crate::runtime::DateTime = "submittedDate" 0 with_submitted_date,
    )
    (
        reviewed_by: ::std::boxed::Box<crate::UserReference> = "reviewedBy" 0 with_reviewed_by,
        reviewed_date: crate::runtime::DateTime = "reviewedDate" 0 with_reviewed_date,
        sync_version: i32 = "syncVersion" 0 with_sync_version,
        metadata: ::std::boxed::Box<crate::WfmVersionedEntityMetadata> = "metadata" 0 with_metadata,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `status` of `TimeOffRequest`. Known values: `PENDING`, `APPROVED`, `DENIED`, `CANCELED`.
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

/// The property `substatus` of `TimeOffRequest`. Known values: `AdvanceTimeElapsed`, `AutoApproved`, `InsufficientBalance`, `InvalidDailyDuration`, `OutsideShift`, `RemovedFromWaitlist`, `Waitlisted`, `OverlapsRestrictedActivityCode`.
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

crate::runtime::known!(Substatus);

impl crate::runtime::Enum for Substatus {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::AdvanceTimeElapsed, "AdvanceTimeElapsed"),
        (Self::AutoApproved, "AutoApproved"),
        (Self::InsufficientBalance, "InsufficientBalance"),
        (Self::InvalidDailyDuration, "InvalidDailyDuration"),
        (Self::OutsideShift, "OutsideShift"),
        (Self::RemovedFromWaitlist, "RemovedFromWaitlist"),
        (Self::Waitlisted, "Waitlisted"),
        (Self::OverlapsRestrictedActivityCode, "OverlapsRestrictedActivityCode"),
    ];
}
