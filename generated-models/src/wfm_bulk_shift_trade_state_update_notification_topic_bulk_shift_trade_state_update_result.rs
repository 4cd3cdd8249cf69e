// @generated from the schema "WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateResult"; changes made here are lost at the next generation

/// The schema `WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateResult`.
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

impl crate::runtime::Model
for WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateResult {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        state: ::std::option::Option::None,
        reviewed_by: ::std::option::Option::None,
        reviewed_date: ::std::option::Option::None,
        failure_reason: ::std::option::Option::None,
        metadata: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateResult = &<WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateResult as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateResult",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("state", "state", 0),
            ("reviewedBy", "reviewed_by", 0),
            ("reviewedDate", "reviewed_date", 0),
            ("failureReason", "failure_reason", 0),
            ("metadata", "metadata", 0),
        ],
        fields: &[
            &E.id,
            &E.state,
            &E.reviewed_by,
            &E.reviewed_date,
            &E.failure_reason,
            &E.metadata,
        ],
    }
};

crate::runtime::model!(WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateResult);

crate::runtime::setters!(WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateResult {
    with_id: id: ::std::string::String,
    with_state: state: crate::runtime::Open<State>,
    with_reviewed_by: reviewed_by: ::std::boxed::Box<crate::WfmBulkShiftTradeStateUpdateNotificationTopicUserReference>,
    with_reviewed_date: reviewed_date: crate::runtime::DateTime,
    with_failure_reason: failure_reason: crate::runtime::Open<FailureReason>,
    with_metadata: metadata: ::std::boxed::Box<crate::WfmBulkShiftTradeStateUpdateNotificationTopicWfmVersionedEntityMetadata>,
});

/// The property `state` of `WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateResult`. Known values: `Unmatched`, `Matched`, `Approved`, `Denied`, `Expired`, `Canceled`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum State {
    Unmatched,
    Matched,
    Approved,
    Denied,
    Expired,
    Canceled,
}

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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
