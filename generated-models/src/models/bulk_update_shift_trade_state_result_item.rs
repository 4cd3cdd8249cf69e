// @generated from the schema "BulkUpdateShiftTradeStateResultItem"; changes made here are lost at the next generation

use crate::{UserReference, WfmVersionedEntityMetadata};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `BulkUpdateShiftTradeStateResultItem`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BulkUpdateShiftTradeStateResultItem {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `state`: one of `Unmatched`, `Matched`, `Approved`, `Denied` and 2 more.
    pub state: Option<Open<State>>,
    /// `reviewedBy`: `UserReference`.
    #[doc(alias = "reviewedBy")]
    pub reviewed_by: Option<Box<UserReference>>,
    /// `reviewedDate`: `string (date-time)`.
    #[doc(alias = "reviewedDate")]
    pub reviewed_date: Option<DateTime>,
    /// `failureReason`: one of `InitiatingAgentScheduleNotFound`, `InitiatingAgentShiftHasExternalActivities`, `InitiatingAgentShiftNotFound`, `ReceivingAgentNotFound` and 5 more.
    #[doc(alias = "failureReason")]
    pub failure_reason: Option<Open<FailureReason>>,
    /// `metadata`: `WfmVersionedEntityMetadata`.
    pub metadata: Option<Box<WfmVersionedEntityMetadata>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BulkUpdateShiftTradeStateResultItem "BulkUpdateShiftTradeStateResultItem" 6 {
    (
        id: String = "id" with_id read_only,
        state: Open<State> = "state" with_state,
        reviewed_by: Box<UserReference> = "reviewedBy" with_reviewed_by,
        reviewed_date: DateTime = "reviewedDate" with_reviewed_date,
        failure_reason: Open<FailureReason> = "failureReason" with_failure_reason,
        metadata: Box<WfmVersionedEntityMetadata> = "metadata" with_metadata,
    )
});

/// The property `state` of `BulkUpdateShiftTradeStateResultItem`. Known values: `Unmatched`, `Matched`, `Approved`, `Denied`, `Expired`, `Canceled`.
#[repr(u16)]
#[non_exhaustive]
pub enum State {
    Unmatched,
    Matched,
    Approved,
    Denied,
    Expired,
    Canceled,
}

crate::runtime::values!(State {
    Unmatched = "Unmatched",
    Matched = "Matched",
    Approved = "Approved",
    Denied = "Denied",
    Expired = "Expired",
    Canceled = "Canceled",
});

/// The property `failureReason` of `BulkUpdateShiftTradeStateResultItem`. Known values: `InitiatingAgentScheduleNotFound`, `InitiatingAgentShiftHasExternalActivities`, `InitiatingAgentShiftNotFound`, `ReceivingAgentNotFound`, `ReceivingAgentScheduleNotFound`, `ReceivingAgentShiftHasExternalActivities`, `ReceivingAgentShiftNotFound`, `ScheduleNotPublished`, `TransitionNotAllowed`.
#[repr(u16)]
#[non_exhaustive]
pub enum FailureReason {
    InitiatingAgentScheduleNotFound,
    InitiatingAgentShiftHasExternalActivities,
    InitiatingAgentShiftNotFound,
    ReceivingAgentNotFound,
    ReceivingAgentScheduleNotFound,
    ReceivingAgentShiftHasExternalActivities,
    ReceivingAgentShiftNotFound,
    ScheduleNotPublished,
    TransitionNotAllowed,
}

crate::runtime::values!(FailureReason {
    InitiatingAgentScheduleNotFound = "InitiatingAgentScheduleNotFound",
    InitiatingAgentShiftHasExternalActivities = "InitiatingAgentShiftHasExternalActivities",
    InitiatingAgentShiftNotFound = "InitiatingAgentShiftNotFound",
    ReceivingAgentNotFound = "ReceivingAgentNotFound",
    ReceivingAgentScheduleNotFound = "ReceivingAgentScheduleNotFound",
    ReceivingAgentShiftHasExternalActivities = "ReceivingAgentShiftHasExternalActivities",
    ReceivingAgentShiftNotFound = "ReceivingAgentShiftNotFound",
    ScheduleNotPublished = "ScheduleNotPublished",
    TransitionNotAllowed = "TransitionNotAllowed",
});
