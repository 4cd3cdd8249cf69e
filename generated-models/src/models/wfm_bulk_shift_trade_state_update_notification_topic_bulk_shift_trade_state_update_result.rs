// @generated from the schema "WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateResult"; changes made here are lost at the next generation

use crate::{
    WfmBulkShiftTradeStateUpdateNotificationTopicUserReference,
    WfmBulkShiftTradeStateUpdateNotificationTopicWfmVersionedEntityMetadata,
};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateResult`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateResult {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `state`: one of `Unmatched`, `Matched`, `Approved`, `Denied` and 2 more.
    pub state: Option<Open<State>>,
    /// `reviewedBy`: `WfmBulkShiftTradeStateUpdateNotificationTopicUserReference`.
    #[doc(alias = "reviewedBy")]
    pub reviewed_by: Option<
        Box<WfmBulkShiftTradeStateUpdateNotificationTopicUserReference>,
    >,
    /// `reviewedDate`: `string (date-time)`.
    #[doc(alias = "reviewedDate")]
    pub reviewed_date: Option<DateTime>,
    /// `failureReason`: one of `InitiatingAgentScheduleNotFound`, `InitiatingAgentShiftNotFound`, `ReceivingAgentNotFound`, `ReceivingAgentScheduleNotFound` and 3 more.
    #[doc(alias = "failureReason")]
    pub failure_reason: Option<Open<FailureReason>>,
    /// `metadata`: `WfmBulkShiftTradeStateUpdateNotificationTopicWfmVersionedEntityMetadata`.
    pub metadata: Option<
        Box<WfmBulkShiftTradeStateUpdateNotificationTopicWfmVersionedEntityMetadata>,
    >,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateResult "WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateResult" 6 {
    (
        id: String = "id" with_id,
        state: Open<State> = "state" with_state,
        reviewed_by: Box<WfmBulkShiftTradeStateUpdateNotificationTopicUserReference> = "reviewedBy" with_reviewed_by,
        reviewed_date: DateTime = "reviewedDate" with_reviewed_date,
        failure_reason: Open<FailureReason> = "failureReason" with_failure_reason,
        metadata: Box<WfmBulkShiftTradeStateUpdateNotificationTopicWfmVersionedEntityMetadata> = "metadata" with_metadata,
    )
});

/// The property `state` of `WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateResult`. Known values: `Unmatched`, `Matched`, `Approved`, `Denied`, `Expired`, `Canceled`.
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

/// The property `failureReason` of `WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateResult`. Known values: `InitiatingAgentScheduleNotFound`, `InitiatingAgentShiftNotFound`, `ReceivingAgentNotFound`, `ReceivingAgentScheduleNotFound`, `ReceivingAgentShiftNotFound`, `ScheduleNotPublished`, `TransitionNotAllowed`.
#[repr(u16)]
#[non_exhaustive]
pub enum FailureReason {
    InitiatingAgentScheduleNotFound,
    InitiatingAgentShiftNotFound,
    ReceivingAgentNotFound,
    ReceivingAgentScheduleNotFound,
    ReceivingAgentShiftNotFound,
    ScheduleNotPublished,
    TransitionNotAllowed,
}

crate::runtime::values!(FailureReason {
    InitiatingAgentScheduleNotFound = "InitiatingAgentScheduleNotFound",
    InitiatingAgentShiftNotFound = "InitiatingAgentShiftNotFound",
    ReceivingAgentNotFound = "ReceivingAgentNotFound",
    ReceivingAgentScheduleNotFound = "ReceivingAgentScheduleNotFound",
    ReceivingAgentShiftNotFound = "ReceivingAgentShiftNotFound",
    ScheduleNotPublished = "ScheduleNotPublished",
    TransitionNotAllowed = "TransitionNotAllowed",
});
