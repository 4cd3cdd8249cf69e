// @generated from the schema "BulkUpdateShiftTradeStateResultItem"; changes made here are lost at the next generation

/// The schema `BulkUpdateShiftTradeStateResultItem`.
#[repr(C)]
pub struct BulkUpdateShiftTradeStateResultItem {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `state`: `string`.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// `reviewedBy`: `UserReference`.
    #[doc(alias = "reviewedBy")]
    pub reviewed_by: ::std::option::Option<::std::boxed::Box<crate::UserReference>>,
    /// `reviewedDate`: `string (date-time)`.
    #[doc(alias = "reviewedDate")]
    pub reviewed_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `failureReason`: `string`.
    #[doc(alias = "failureReason")]
    pub failure_reason: ::std::option::Option<crate::runtime::Open<FailureReason>>,
    /// `metadata`: `WfmVersionedEntityMetadata`.
    pub metadata: ::std::option::Option<
        ::std::boxed::Box<crate::WfmVersionedEntityMetadata>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(BulkUpdateShiftTradeStateResultItem "BulkUpdateShiftTradeStateResultItem" 6 {
    (
        id: ::std::string::String = "id" 2 with_id,
        state: crate::runtime::Open<State> = "state" 0 with_state,
        reviewed_by: ::std::boxed::Box<crate::UserReference> = "reviewedBy" 0 with_reviewed_by,
        reviewed_date: crate::runtime::DateTime = "reviewedDate" 0 with_reviewed_date,
        failure_reason: crate::runtime::Open<FailureReason> = "failureReason" 0 with_failure_reason,
        metadata: ::std::boxed::Box<crate::WfmVersionedEntityMetadata> = "metadata" 0 with_metadata,
    )
});

/// The property `state` of `BulkUpdateShiftTradeStateResultItem`. Known values: `Unmatched`, `Matched`, `Approved`, `Denied`, `Expired`, `Canceled`.
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

/// The property `failureReason` of `BulkUpdateShiftTradeStateResultItem`. Known values: `InitiatingAgentScheduleNotFound`, `InitiatingAgentShiftHasExternalActivities`, `InitiatingAgentShiftNotFound`, `ReceivingAgentNotFound`, `ReceivingAgentScheduleNotFound`, `ReceivingAgentShiftHasExternalActivities`, `ReceivingAgentShiftNotFound`, `ScheduleNotPublished`, `TransitionNotAllowed`.
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

crate::runtime::known!(FailureReason);

impl crate::runtime::Enum for FailureReason {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::InitiatingAgentScheduleNotFound, "InitiatingAgentScheduleNotFound"),
        (
            Self::InitiatingAgentShiftHasExternalActivities,
            "InitiatingAgentShiftHasExternalActivities",
        ),
        (Self::InitiatingAgentShiftNotFound, "InitiatingAgentShiftNotFound"),
        (Self::ReceivingAgentNotFound, "ReceivingAgentNotFound"),
        (Self::ReceivingAgentScheduleNotFound, "ReceivingAgentScheduleNotFound"),
        (
            Self::ReceivingAgentShiftHasExternalActivities,
            "ReceivingAgentShiftHasExternalActivities",
        ),
        (Self::ReceivingAgentShiftNotFound, "ReceivingAgentShiftNotFound"),
        (Self::ScheduleNotPublished, "ScheduleNotPublished"),
        (Self::TransitionNotAllowed, "TransitionNotAllowed"),
    ];
}
