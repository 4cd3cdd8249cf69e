// @generated from the schema "WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateResult"; changes made here are lost at the next generation

/// The schema `WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateResult`.
#[repr(C)]
pub struct WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateResult {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `state`: `string`.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// `reviewedBy`: `WfmBulkShiftTradeStateUpdateNotificationTopicUserReference`.
    #[doc(alias = "reviewedBy")]
    pub reviewed_by: ::std::option::Option<
        ::std::boxed::Box<
            crate::WfmBulkShiftTradeStateUpdateNotificationTopicUserReference,
        >,
    >,
    /// `reviewedDate`: `string (date-time)`.
    #[doc(alias = "reviewedDate")]
    pub reviewed_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `failureReason`: `string`.
    #[doc(alias = "failureReason")]
    pub failure_reason: ::std::option::Option<crate::runtime::Open<FailureReason>>,
    /// `metadata`: `WfmBulkShiftTradeStateUpdateNotificationTopicWfmVersionedEntityMetadata`.
    pub metadata: ::std::option::Option<
        ::std::boxed::Box<
            crate::WfmBulkShiftTradeStateUpdateNotificationTopicWfmVersionedEntityMetadata,
        >,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateResult "WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateResult" 6 {
    (
        id: ::std::string::String = "id" 0 with_id,
        state: crate::runtime::Open<State> = "state" 0 with_state,
        reviewed_by: ::std::boxed::Box<crate::WfmBulkShiftTradeStateUpdateNotificationTopicUserReference> = "reviewedBy" 0 with_reviewed_by,
        reviewed_date: crate::runtime::DateTime = "reviewedDate" 0 with_reviewed_date,
        failure_reason: crate::runtime::Open<FailureReason> = "failureReason" 0 with_failure_reason,
        metadata: ::std::boxed::Box<crate::WfmBulkShiftTradeStateUpdateNotificationTopicWfmVersionedEntityMetadata> = "metadata" 0 with_metadata,
    )
});

/// The property `state` of `WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateResult`. Known values: `Unmatched`, `Matched`, `Approved`, `Denied`, `Expired`, `Canceled`.
#[non_exhaustive]
pub enum State {
    Unmatched,
    Matched,
    Approved,
    Denied,
    Expired,
    Canceled,
}

crate::runtime::known!(State);

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unmatched, "Unmatched"),
        (Self::Matched, "Matched"),
        (Self::Approved, "Approved"),
        (Self::Denied, "Denied"),
        (Self::Expired, "Expired"),
        (Self::Canceled, "Canceled"),
    ];
}

/// The property `failureReason` of `WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateResult`. Known values: `InitiatingAgentScheduleNotFound`, `InitiatingAgentShiftNotFound`, `ReceivingAgentNotFound`, `ReceivingAgentScheduleNotFound`, `ReceivingAgentShiftNotFound`, `ScheduleNotPublished`, `TransitionNotAllowed`.
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

crate::runtime::known!(FailureReason);

impl crate::runtime::Enum for FailureReason {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::InitiatingAgentScheduleNotFound, "InitiatingAgentScheduleNotFound"),
        (Self::InitiatingAgentShiftNotFound, "InitiatingAgentShiftNotFound"),
        (Self::ReceivingAgentNotFound, "ReceivingAgentNotFound"),
        (Self::ReceivingAgentScheduleNotFound, "ReceivingAgentScheduleNotFound"),
        (Self::ReceivingAgentShiftNotFound, "ReceivingAgentShiftNotFound"),
        (Self::ScheduleNotPublished, "ScheduleNotPublished"),
        (Self::TransitionNotAllowed, "TransitionNotAllowed"),
    ];
}
