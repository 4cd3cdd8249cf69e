// @generated from the schema "WfmTimeOffRequestUpdateTopicTimeOffRequestUpdate"; changes made here are lost at the next generation

/// The schema `WfmTimeOffRequestUpdateTopicTimeOffRequestUpdate`.
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

impl crate::runtime::Model for WfmTimeOffRequestUpdateTopicTimeOffRequestUpdate {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        user: ::std::option::Option::None,
        is_full_day_request: ::std::option::Option::None,
        marked_as_read: ::std::option::Option::None,
        activity_code_id: ::std::option::Option::None,
        paid: ::std::option::Option::None,
        status: ::std::option::Option::None,
        substatus: ::std::option::Option::None,
        partial_day_start_date_times: ::std::option::Option::None,
        full_day_management_unit_dates: ::std::option::Option::None,
        daily_duration_minutes: ::std::option::Option::None,
        duration_minutes: ::std::option::Option::None,
        payable_minutes: ::std::option::Option::None,
        notes: ::std::option::Option::None,
        reviewed_date: ::std::option::Option::None,
        reviewed_by: ::std::option::Option::None,
        submitted_date: ::std::option::Option::None,
        submitted_by: ::std::option::Option::None,
        modified_date: ::std::option::Option::None,
        modified_by: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WfmTimeOffRequestUpdateTopicTimeOffRequestUpdate = &<WfmTimeOffRequestUpdateTopicTimeOffRequestUpdate as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WfmTimeOffRequestUpdateTopicTimeOffRequestUpdate",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("user", "user", 0),
            ("isFullDayRequest", "is_full_day_request", 0),
            ("markedAsRead", "marked_as_read", 0),
            ("activityCodeId", "activity_code_id", 0),
            ("paid", "paid", 0),
            ("status", "status", 0),
            ("substatus", "substatus", 0),
            ("partialDayStartDateTimes", "partial_day_start_date_times", 0),
            ("fullDayManagementUnitDates", "full_day_management_unit_dates", 0),
            ("dailyDurationMinutes", "daily_duration_minutes", 0),
            ("durationMinutes", "duration_minutes", 0),
            ("payableMinutes", "payable_minutes", 0),
            ("notes", "notes", 0),
            ("reviewedDate", "reviewed_date", 0),
            ("reviewedBy", "reviewed_by", 0),
            ("submittedDate", "submitted_date", 0),
            ("submittedBy", "submitted_by", 0),
            ("modifiedDate", "modified_date", 0),
            ("modifiedBy", "modified_by", 0),
        ],
        fields: &[
            &E.id,
            &E.user,
            &E.is_full_day_request,
            &E.marked_as_read,
            &E.activity_code_id,
            &E.paid,
            &E.status,
            &E.substatus,
            &E.partial_day_start_date_times,
            &E.full_day_management_unit_dates,
            &E.daily_duration_minutes,
            &E.duration_minutes,
            &E.payable_minutes,
            &E.notes,
            &E.reviewed_date,
            &E.reviewed_by,
            &E.submitted_date,
            &E.submitted_by,
            &E.modified_date,
            &E.modified_by,
        ],
    }
};

crate::runtime::model!(WfmTimeOffRequestUpdateTopicTimeOffRequestUpdate);

crate::runtime::setters!(WfmTimeOffRequestUpdateTopicTimeOffRequestUpdate {
    with_id: id: ::std::string::String,
    with_user: user: ::std::boxed::Box<crate::WfmTimeOffRequestUpdateTopicUserReference>,
    with_is_full_day_request: is_full_day_request: bool,
    with_marked_as_read: marked_as_read: bool,
    with_activity_code_id: activity_code_id: ::std::string::String,
    with_paid: paid: bool,
    with_status: status: crate::runtime::Open<Status>,
    with_substatus: substatus: crate::runtime::Open<Substatus>,
    with_partial_day_start_date_times: partial_day_start_date_times: ::std::vec::Vec<::std::string::String>,
    with_full_day_management_unit_dates: full_day_management_unit_dates: ::std::vec::Vec<::std::string::String>,
    with_daily_duration_minutes: daily_duration_minutes: i64,
    with_duration_minutes: duration_minutes: ::std::vec::Vec<i64>,
    with_payable_minutes: payable_minutes: ::std::vec::Vec<i64>,
    with_notes: notes: ::std::string::String,
    with_reviewed_date: reviewed_date: ::std::string::String,
    with_reviewed_by: reviewed_by: ::std::string::String,
    with_submitted_date: submitted_date: ::std::string::String,
    with_submitted_by: submitted_by: ::std::string::String,
    with_modified_date: modified_date: ::std::string::String,
    with_modified_by: modified_by: ::std::string::String,
});

/// The property `status` of `WfmTimeOffRequestUpdateTopicTimeOffRequestUpdate`. Known values: `PENDING`, `APPROVED`, `DENIED`, `CANCELED`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Status {
    Pending,
    Approved,
    Denied,
    Canceled,
}

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Pending, "PENDING"),
        (Self::Approved, "APPROVED"),
        (Self::Denied, "DENIED"),
        (Self::Canceled, "CANCELED"),
    ];
}

/// The property `substatus` of `WfmTimeOffRequestUpdateTopicTimeOffRequestUpdate`. Known values: `AdvanceTimeElapsed`, `AutoApproved`, `InsufficientBalance`, `InvalidDailyDuration`, `OutsideShift`, `OverlapsRestrictedActivityCode`, `RemovedFromWaitlist`, `Waitlisted`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
