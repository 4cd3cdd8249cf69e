// @generated from the schema "CreateAdminTimeOffRequest"; changes made here are lost at the next generation

/// The schema `CreateAdminTimeOffRequest`.
#[repr(C)]
pub struct CreateAdminTimeOffRequest {
    /// `status`: `string`, required.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// `users`: `array of UserReference`, required.
    pub users: ::std::option::Option<::std::vec::Vec<crate::UserReference>>,
    /// `activityCodeId`: `string`, required.
    #[doc(alias = "activityCodeId")]
    pub activity_code_id: ::std::option::Option<::std::string::String>,
    /// `notes`: `string`.
    pub notes: ::std::option::Option<::std::string::String>,
    /// `fullDayManagementUnitDates`: `array of string`.
    #[doc(alias = "fullDayManagementUnitDates")]
    pub full_day_management_unit_dates: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `partialDayStartDateTimes`: `array of string (date-time)`.
    #[doc(alias = "partialDayStartDateTimes")]
    pub partial_day_start_date_times: ::std::option::Option<
        ::std::vec::Vec<crate::runtime::DateTime>,
    >,
    /// `dailyDurationMinutes`: `integer (int32)`, required.
    #[doc(alias = "dailyDurationMinutes")]
    pub daily_duration_minutes: ::std::option::Option<i32>,
    /// `durationMinutes`: `array of integer (int32)`.
    #[doc(alias = "durationMinutes")]
    pub duration_minutes: ::std::option::Option<::std::vec::Vec<i32>>,
    /// `payableMinutes`: `array of integer (int32)`.
    #[doc(alias = "payableMinutes")]
    pub payable_minutes: ::std::option::Option<::std::vec::Vec<i32>>,
    /// `paid`: `boolean`.
    pub paid: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CreateAdminTimeOffRequest "CreateAdminTimeOffRequest" 10 {
    (
        status: crate::runtime::Open<Status> = "status" 1 with_status,
        users: ::std::vec::Vec<crate::UserReference> = "users" 1 with_users,
        activity_code_id: ::std::string::String = "activityCodeId" 1 with_activity_code_id,
        notes: ::std::string::String = "notes" 0 with_notes,
        full_day_management_unit_dates: ::std::vec::Vec<::std::string::String> = "fullDayManagementUnitDates" 0 with_full_day_management_unit_dates,
        partial_day_start_date_times: ::std::vec::Vec<crate::runtime::DateTime> = "partialDayStartDateTimes" 0 with_partial_day_start_date_times,
        daily_duration_minutes: i32 = "dailyDurationMinutes" 1 with_daily_duration_minutes,
        duration_minutes: ::std::vec::Vec<i32> = "durationMinutes" 0 with_duration_minutes,
        payable_minutes: ::std::vec::Vec<i32> = "payableMinutes" 0 with_payable_minutes,
        paid: bool = "paid" 0 with_paid,
    )
});

/// The property `status` of `CreateAdminTimeOffRequest`. Known values: `PENDING`, `APPROVED`.
#[non_exhaustive]
pub enum Status {
    Pending,
    Approved,
}

crate::runtime::known!(Status);

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Pending, "PENDING"),
        (Self::Approved, "APPROVED"),
    ];
}
