// @generated from the schema "AdminTimeOffRequestPatch"; changes made here are lost at the next generation

/// The schema `AdminTimeOffRequestPatch`.
pub struct AdminTimeOffRequestPatch {
    /// `status`: `string`.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// `activityCodeId`: `string`.
    #[doc(alias = "activityCodeId")]
    pub activity_code_id: ::std::option::Option<::std::string::String>,
    /// `paid`: `boolean`.
    pub paid: ::std::option::Option<bool>,
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
    /// `dailyDurationMinutes`: `integer (int32)`.
    #[doc(alias = "dailyDurationMinutes")]
    pub daily_duration_minutes: ::std::option::Option<i32>,
    /// `durationMinutes`: `array of integer (int32)`.
    #[doc(alias = "durationMinutes")]
    pub duration_minutes: ::std::option::Option<::std::vec::Vec<i32>>,
    /// `payableMinutes`: `array of integer (int32)`.
    #[doc(alias = "payableMinutes")]
    pub payable_minutes: ::std::option::Option<::std::vec::Vec<i32>>,
    /// `metadata`: `WfmVersionedEntityMetadata`, required.
    pub metadata: ::std::option::Option<
        ::std::boxed::Box<crate::WfmVersionedEntityMetadata>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AdminTimeOffRequestPatch {
    const EMPTY: Self = Self {
        status: ::std::option::Option::None,
        activity_code_id: ::std::option::Option::None,
        paid: ::std::option::Option::None,
        notes: ::std::option::Option::None,
        full_day_management_unit_dates: ::std::option::Option::None,
        partial_day_start_date_times: ::std::option::Option::None,
        daily_duration_minutes: ::std::option::Option::None,
        duration_minutes: ::std::option::Option::None,
        payable_minutes: ::std::option::Option::None,
        metadata: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AdminTimeOffRequestPatch = &<AdminTimeOffRequestPatch as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AdminTimeOffRequestPatch",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("status", "status", 0),
            ("activityCodeId", "activity_code_id", 0),
            ("paid", "paid", 0),
            ("notes", "notes", 0),
            ("fullDayManagementUnitDates", "full_day_management_unit_dates", 0),
            ("partialDayStartDateTimes", "partial_day_start_date_times", 0),
            ("dailyDurationMinutes", "daily_duration_minutes", 0),
            ("durationMinutes", "duration_minutes", 0),
            ("payableMinutes", "payable_minutes", 0),
            ("metadata", "metadata", 1),
        ],
        fields: &[
            &E.status,
            &E.activity_code_id,
            &E.paid,
            &E.notes,
            &E.full_day_management_unit_dates,
            &E.partial_day_start_date_times,
            &E.daily_duration_minutes,
            &E.duration_minutes,
            &E.payable_minutes,
            &E.metadata,
        ],
    }
};

crate::runtime::model!(AdminTimeOffRequestPatch);

crate::runtime::setters!(AdminTimeOffRequestPatch {
    with_status: status: crate::runtime::Open<Status>,
    with_activity_code_id: activity_code_id: ::std::string::String,
    with_paid: paid: bool,
    with_notes: notes: ::std::string::String,
    with_full_day_management_unit_dates: full_day_management_unit_dates: ::std::vec::Vec<::std::string::String>,
    with_partial_day_start_date_times: partial_day_start_date_times: ::std::vec::Vec<crate::runtime::DateTime>,
    with_daily_duration_minutes: daily_duration_minutes: i32,
    with_duration_minutes: duration_minutes: ::std::vec::Vec<i32>,
    with_payable_minutes: payable_minutes: ::std::vec::Vec<i32>,
    with_metadata: metadata: ::std::boxed::Box<crate::WfmVersionedEntityMetadata>,
});

/// The property `status` of `AdminTimeOffRequestPatch`. Known values: `PENDING`, `APPROVED`, `DENIED`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Status {
    Pending,
    Approved,
    Denied,
}

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Pending, "PENDING"),
        (Self::Approved, "APPROVED"),
        (Self::Denied, "DENIED"),
    ];
}
