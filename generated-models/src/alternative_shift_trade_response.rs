// @generated from the schema "AlternativeShiftTradeResponse"; changes made here are lost at the next generation

/// The schema `AlternativeShiftTradeResponse`.
#[repr(C)]
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

crate::runtime::model!(AlternativeShiftTradeResponse "AlternativeShiftTradeResponse" 17 {
    (
        id: ::std::string::String = "id" 2 with_id,
        shift_offer_job_id: ::std::string::String = "shiftOfferJobId" 1 with_shift_offer_job_id,
        existing_shifts: ::std::vec::Vec<crate::AlternativeShiftAgentScheduledShift> = "existingShifts" 1 with_existing_shifts,
        offered_shifts: ::std::vec::Vec<crate::AlternativeShiftAgentScheduledShift> = "offeredShifts" 1 with_offered_shifts,
        schedule: ::std::boxed::Box<crate::AlternativeShiftScheduleLookup> = "schedule" 1 with_schedule,
        management_unit: ::std::boxed::Box<crate::ManagementUnitReference> = "managementUnit" 1 with_management_unit,
        user: ::std::boxed::Box<crate::UserReference> = "user" 1 with_user,
        week_date: crate::runtime::Date = "weekDate" 0 with_week_date,
        expiration_date: crate::runtime::DateTime = "expirationDate" 0 with_expiration_date,
        state: crate::runtime::Open<State> = "state" 1 with_state,
        processing_status: crate::runtime::Open<ProcessingStatus> = "processingStatus" 0 with_processing_status,
        system_date_reviewed: crate::runtime::DateTime = "systemDateReviewed" 0 with_system_date_reviewed,
        admin_date_reviewed: crate::runtime::DateTime = "adminDateReviewed" 0 with_admin_date_reviewed,
        admin_reviewed_by: ::std::boxed::Box<crate::UserReference> = "adminReviewedBy" 0 with_admin_reviewed_by,
        violations: ::std::vec::Vec<crate::runtime::Open<Violations>> = "violations" 1 with_violations,
        metadata: ::std::boxed::Box<crate::WfmVersionedEntityMetadata> = "metadata" 1 with_metadata,
    )
    (
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `state` of `AlternativeShiftTradeResponse`. Known values: `Canceled`, `Denied`, `Expired`, `Submitted`, `Approved`.
#[non_exhaustive]
pub enum State {
    Canceled,
    Denied,
    Expired,
    Submitted,
    Approved,
}

crate::runtime::known!(State);

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
#[non_exhaustive]
pub enum ProcessingStatus {
    Error,
    WaitingForScheduleUpdate,
    ScheduleUpdating,
    ScheduleUpdated,
    WaitingForReview,
    Reviewing,
}

crate::runtime::known!(ProcessingStatus);

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
#[non_exhaustive]
pub enum Violations {
    ServiceGoalsNotMet,
}

crate::runtime::known!(Violations);

impl crate::runtime::Enum for Violations {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::ServiceGoalsNotMet, "ServiceGoalsNotMet"),
    ];
}
