// @generated from the schema "TimeOffRequestNotification"; changes made here are lost at the next generation

/// The schema `TimeOffRequestNotification`.
pub struct TimeOffRequestNotification {
    /// `timeOffRequestId`: `string`.
    #[doc(alias = "timeOffRequestId")]
    pub time_off_request_id: ::std::option::Option<::std::string::String>,
    /// `user`: `UserReference`.
    pub user: ::std::option::Option<::std::boxed::Box<crate::UserReference>>,
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

impl crate::runtime::Model for TimeOffRequestNotification {
    const EMPTY: Self = Self {
        time_off_request_id: ::std::option::Option::None,
        user: ::std::option::Option::None,
        is_full_day_request: ::std::option::Option::None,
        status: ::std::option::Option::None,
        partial_day_start_date_times: ::std::option::Option::None,
        full_day_management_unit_dates: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TimeOffRequestNotification = &<TimeOffRequestNotification as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TimeOffRequestNotification",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("timeOffRequestId", "time_off_request_id", 0),
            ("user", "user", 0),
            ("isFullDayRequest", "is_full_day_request", 0),
            ("status", "status", 0),
            ("partialDayStartDateTimes", "partial_day_start_date_times", 0),
            ("fullDayManagementUnitDates", "full_day_management_unit_dates", 0),
        ],
        fields: &[
            &E.time_off_request_id,
            &E.user,
            &E.is_full_day_request,
            &E.status,
            &E.partial_day_start_date_times,
            &E.full_day_management_unit_dates,
        ],
    }
};

crate::runtime::model!(TimeOffRequestNotification);

crate::runtime::setters!(TimeOffRequestNotification {
    with_time_off_request_id: time_off_request_id: ::std::string::String,
    with_user: user: ::std::boxed::Box<crate::UserReference>,
    with_is_full_day_request: is_full_day_request: bool,
    with_status: status: crate::runtime::Open<Status>,
    with_partial_day_start_date_times: partial_day_start_date_times: ::std::vec::Vec<crate::runtime::DateTime>,
    with_full_day_management_unit_dates: full_day_management_unit_dates: ::std::vec::Vec<::std::string::String>,
});

/// The property `status` of `TimeOffRequestNotification`. Known values: `PENDING`, `APPROVED`, `DENIED`, `CANCELED`.
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
