// @generated from the schema "AlternativeShiftTradeResponse"; changes made here are lost at the next generation

/// The schema `AlternativeShiftTradeResponse`.
pub struct AlternativeShiftTradeResponse {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `shiftOfferJobId`: `string`, required.
    #[doc(alias = "shiftOfferJobId")]
    pub shift_offer_job_id: ::std::option::Option<::std::string::String>,
    /// `existingShifts`: `array of AlternativeShiftAgentScheduledShift`, required.
    #[doc(alias = "existingShifts")]
    pub existing_shifts: ::std::option::Option<
        ::std::vec::Vec<crate::AlternativeShiftAgentScheduledShift>,
    >,
    /// `offeredShifts`: `array of AlternativeShiftAgentScheduledShift`, required.
    #[doc(alias = "offeredShifts")]
    pub offered_shifts: ::std::option::Option<
        ::std::vec::Vec<crate::AlternativeShiftAgentScheduledShift>,
    >,
    /// `schedule`: `AlternativeShiftScheduleLookup`, required.
    pub schedule: ::std::option::Option<
        ::std::boxed::Box<crate::AlternativeShiftScheduleLookup>,
    >,
    /// `managementUnit`: `ManagementUnitReference`, required.
    #[doc(alias = "managementUnit")]
    pub management_unit: ::std::option::Option<
        ::std::boxed::Box<crate::ManagementUnitReference>,
    >,
    /// `user`: `UserReference`, required.
    pub user: ::std::option::Option<::std::boxed::Box<crate::UserReference>>,
    /// `weekDate`: `string (date)`.
    #[doc(alias = "weekDate")]
    pub week_date: ::std::option::Option<crate::runtime::Date>,
    /// `expirationDate`: `string (date-time)`.
    #[doc(alias = "expirationDate")]
    pub expiration_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `state`: `string`, required.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// `processingStatus`: `string`.
    #[doc(alias = "processingStatus")]
    pub processing_status: ::std::option::Option<crate::runtime::Open<ProcessingStatus>>,
    /// `systemDateReviewed`: `string (date-time)`.
    #[doc(alias = "systemDateReviewed")]
    pub system_date_reviewed: ::std::option::Option<crate::runtime::DateTime>,
    /// `adminDateReviewed`: `string (date-time)`.
    #[doc(alias = "adminDateReviewed")]
    pub admin_date_reviewed: ::std::option::Option<crate::runtime::DateTime>,
    /// `adminReviewedBy`: `UserReference`.
    #[doc(alias = "adminReviewedBy")]
    pub admin_reviewed_by: ::std::option::Option<
        ::std::boxed::Box<crate::UserReference>,
    >,
    /// `violations`: `array of string`, required.
    pub violations: ::std::option::Option<
        ::std::vec::Vec<crate::runtime::Open<Violations>>,
    >,
    /// `metadata`: `WfmVersionedEntityMetadata`, required.
    pub metadata: ::std::option::Option<
        ::std::boxed::Box<crate::WfmVersionedEntityMetadata>,
    >,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AlternativeShiftTradeResponse {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        shift_offer_job_id: ::std::option::Option::None,
        existing_shifts: ::std::option::Option::None,
        offered_shifts: ::std::option::Option::None,
        schedule: ::std::option::Option::None,
        management_unit: ::std::option::Option::None,
        user: ::std::option::Option::None,
        week_date: ::std::option::Option::None,
        expiration_date: ::std::option::Option::None,
        state: ::std::option::Option::None,
        processing_status: ::std::option::Option::None,
        system_date_reviewed: ::std::option::Option::None,
        admin_date_reviewed: ::std::option::Option::None,
        admin_reviewed_by: ::std::option::Option::None,
        violations: ::std::option::Option::None,
        metadata: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AlternativeShiftTradeResponse = &<AlternativeShiftTradeResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AlternativeShiftTradeResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("shiftOfferJobId", "shift_offer_job_id", 1),
            ("existingShifts", "existing_shifts", 1),
            ("offeredShifts", "offered_shifts", 1),
            ("schedule", "schedule", 1),
            ("managementUnit", "management_unit", 1),
            ("user", "user", 1),
            ("weekDate", "week_date", 0),
            ("expirationDate", "expiration_date", 0),
            ("state", "state", 1),
            ("processingStatus", "processing_status", 0),
            ("systemDateReviewed", "system_date_reviewed", 0),
            ("adminDateReviewed", "admin_date_reviewed", 0),
            ("adminReviewedBy", "admin_reviewed_by", 0),
            ("violations", "violations", 1),
            ("metadata", "metadata", 1),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.shift_offer_job_id,
            &E.existing_shifts,
            &E.offered_shifts,
            &E.schedule,
            &E.management_unit,
            &E.user,
            &E.week_date,
            &E.expiration_date,
            &E.state,
            &E.processing_status,
            &E.system_date_reviewed,
            &E.admin_date_reviewed,
            &E.admin_reviewed_by,
            &E.violations,
            &E.metadata,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(AlternativeShiftTradeResponse);

crate::runtime::setters!(AlternativeShiftTradeResponse {
    with_id: id: ::std::string::String,
    with_shift_offer_job_id: shift_offer_job_id: ::std::string::String,
    with_existing_shifts: existing_shifts: ::std::vec::Vec<crate::AlternativeShiftAgentScheduledShift>,
    with_offered_shifts: offered_shifts: ::std::vec::Vec<crate::AlternativeShiftAgentScheduledShift>,
    with_schedule: schedule: ::std::boxed::Box<crate::AlternativeShiftScheduleLookup>,
    with_management_unit: management_unit: ::std::boxed::Box<crate::ManagementUnitReference>,
    with_user: user: ::std::boxed::Box<crate::UserReference>,
    with_week_date: week_date: crate::runtime::Date,
    with_expiration_date: expiration_date: crate::runtime::DateTime,
    with_state: state: crate::runtime::Open<State>,
    with_processing_status: processing_status: crate::runtime::Open<ProcessingStatus>,
    with_system_date_reviewed: system_date_reviewed: crate::runtime::DateTime,
    with_admin_date_reviewed: admin_date_reviewed: crate::runtime::DateTime,
    with_admin_reviewed_by: admin_reviewed_by: ::std::boxed::Box<crate::UserReference>,
    with_violations: violations: ::std::vec::Vec<crate::runtime::Open<Violations>>,
    with_metadata: metadata: ::std::boxed::Box<crate::WfmVersionedEntityMetadata>,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `state` of `AlternativeShiftTradeResponse`. Known values: `Canceled`, `Denied`, `Expired`, `Submitted`, `Approved`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum State {
    Canceled,
    Denied,
    Expired,
    Submitted,
    Approved,
}

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Canceled, "Canceled"),
        (Self::Denied, "Denied"),
        (Self::Expired, "Expired"),
        (Self::Submitted, "Submitted"),
        (Self::Approved, "Approved"),
    ];
}

/// The property `processingStatus` of `AlternativeShiftTradeResponse`. Known values: `Error`, `WaitingForScheduleUpdate`, `ScheduleUpdating`, `ScheduleUpdated`, `WaitingForReview`, `Reviewing`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ProcessingStatus {
    Error,
    WaitingForScheduleUpdate,
    ScheduleUpdating,
    ScheduleUpdated,
    WaitingForReview,
    Reviewing,
}

impl crate::runtime::Enum for ProcessingStatus {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Error, "Error"),
        (Self::WaitingForScheduleUpdate, "WaitingForScheduleUpdate"),
        (Self::ScheduleUpdating, "ScheduleUpdating"),
        (Self::ScheduleUpdated, "ScheduleUpdated"),
        (Self::WaitingForReview, "WaitingForReview"),
        (Self::Reviewing, "Reviewing"),
    ];
}

/// The property `violations` of `AlternativeShiftTradeResponse`. Known values: `ServiceGoalsNotMet`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Violations {
    ServiceGoalsNotMet,
}

impl crate::runtime::Enum for Violations {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::ServiceGoalsNotMet, "ServiceGoalsNotMet"),
    ];
}
