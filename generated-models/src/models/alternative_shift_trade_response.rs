// @generated from the schema "AlternativeShiftTradeResponse"; changes made here are lost at the next generation

use crate::{
    AlternativeShiftAgentScheduledShift, AlternativeShiftScheduleLookup,
    ManagementUnitReference, UserReference, WfmVersionedEntityMetadata,
};
use crate::runtime::{Date, DateTime, Extra, Open};

/// The schema `AlternativeShiftTradeResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AlternativeShiftTradeResponse {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `shiftOfferJobId`: `string`, required.
    #[doc(alias = "shiftOfferJobId")]
    pub shift_offer_job_id: Option<String>,
    /// `existingShifts`: `array of AlternativeShiftAgentScheduledShift`, required.
    #[doc(alias = "existingShifts")]
    pub existing_shifts: Option<Vec<AlternativeShiftAgentScheduledShift>>,
    /// `offeredShifts`: `array of AlternativeShiftAgentScheduledShift`, required.
    #[doc(alias = "offeredShifts")]
    pub offered_shifts: Option<Vec<AlternativeShiftAgentScheduledShift>>,
    /// `schedule`: `AlternativeShiftScheduleLookup`, required.
    pub schedule: Option<Box<AlternativeShiftScheduleLookup>>,
    /// `managementUnit`: `ManagementUnitReference`, required.
    #[doc(alias = "managementUnit")]
    pub management_unit: Option<Box<ManagementUnitReference>>,
    /// `user`: `UserReference`, required.
    pub user: Option<Box<UserReference>>,
    /// `weekDate`: `string (date)`.
    #[doc(alias = "weekDate")]
    pub week_date: Option<Date>,
    /// `expirationDate`: `string (date-time)`.
    #[doc(alias = "expirationDate")]
    pub expiration_date: Option<DateTime>,
    /// `state`: one of `Canceled`, `Denied`, `Expired`, `Submitted` and `Approved`, required.
    pub state: Option<Open<State>>,
    /// `processingStatus`: one of `Error`, `WaitingForScheduleUpdate`, `ScheduleUpdating`, `ScheduleUpdated` and 2 more.
    #[doc(alias = "processingStatus")]
    pub processing_status: Option<Open<ProcessingStatus>>,
    /// `systemDateReviewed`: `string (date-time)`.
    #[doc(alias = "systemDateReviewed")]
    pub system_date_reviewed: Option<DateTime>,
    /// `adminDateReviewed`: `string (date-time)`.
    #[doc(alias = "adminDateReviewed")]
    pub admin_date_reviewed: Option<DateTime>,
    /// `adminReviewedBy`: `UserReference`.
    #[doc(alias = "adminReviewedBy")]
    pub admin_reviewed_by: Option<Box<UserReference>>,
    /// `violations`: array of `ServiceGoalsNotMet`, the one known value, required.
    pub violations: Option<Vec<Open<Violations>>>,
    /// `metadata`: `WfmVersionedEntityMetadata`, required.
    pub metadata: Option<Box<WfmVersionedEntityMetadata>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AlternativeShiftTradeResponse "AlternativeShiftTradeResponse" 17 {
    (
        id: String = "id" with_id read_only,
        shift_offer_job_id: String = "shiftOfferJobId" with_shift_offer_job_id required,
        existing_shifts: Vec<AlternativeShiftAgentScheduledShift> = "existingShifts" with_existing_shifts required,
        offered_shifts: Vec<AlternativeShiftAgentScheduledShift> = "offeredShifts" with_offered_shifts required,
        schedule: Box<AlternativeShiftScheduleLookup> = "schedule" with_schedule required,
        management_unit: Box<ManagementUnitReference> = "managementUnit" with_management_unit required,
        user: Box<UserReference> = "user" with_user required,
        week_date: Date = "weekDate" with_week_date,
        expiration_date: DateTime = "expirationDate" with_expiration_date,
        state: Open<State> = "state" with_state required,
        processing_status: Open<ProcessingStatus> = "processingStatus" with_processing_status,
        system_date_reviewed: DateTime = "systemDateReviewed" with_system_date_reviewed,
        admin_date_reviewed: DateTime = "adminDateReviewed" with_admin_date_reviewed,
        admin_reviewed_by: Box<UserReference> = "adminReviewedBy" with_admin_reviewed_by,
        violations: Vec<Open<Violations>> = "violations" with_violations required,
        metadata: Box<WfmVersionedEntityMetadata> = "metadata" with_metadata required,
    )
    (
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `state` of `AlternativeShiftTradeResponse`. Known values: `Canceled`, `Denied`, `Expired`, `Submitted`, `Approved`.
#[repr(u16)]
#[non_exhaustive]
pub enum State {
    Canceled,
    Denied,
    Expired,
    Submitted,
    Approved,
}

crate::runtime::values!(State {
    Canceled = "Canceled",
    Denied = "Denied",
    Expired = "Expired",
    Submitted = "Submitted",
    Approved = "Approved",
});

/// The property `processingStatus` of `AlternativeShiftTradeResponse`. Known values: `Error`, `WaitingForScheduleUpdate`, `ScheduleUpdating`, `ScheduleUpdated`, `WaitingForReview`, `Reviewing`.
#[repr(u16)]
#[non_exhaustive]
pub enum ProcessingStatus {
    Error,
    WaitingForScheduleUpdate,
    ScheduleUpdating,
    ScheduleUpdated,
    WaitingForReview,
    Reviewing,
}

crate::runtime::values!(ProcessingStatus {
    Error = "Error",
    WaitingForScheduleUpdate = "WaitingForScheduleUpdate",
    ScheduleUpdating = "ScheduleUpdating",
    ScheduleUpdated = "ScheduleUpdated",
    WaitingForReview = "WaitingForReview",
    Reviewing = "Reviewing",
});

/// The property `violations` of `AlternativeShiftTradeResponse`. Known values: `ServiceGoalsNotMet`.
#[repr(u16)]
#[non_exhaustive]
pub enum Violations {
    ServiceGoalsNotMet,
}

crate::runtime::values!(Violations {
    ServiceGoalsNotMet = "ServiceGoalsNotMet",
});
