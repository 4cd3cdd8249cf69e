// @generated from the schema "ShiftTradeMatchViolation"; changes made here are lost at the next generation

/// The schema `ShiftTradeMatchViolation`.
pub struct ShiftTradeMatchViolation {
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `params`: `map of string`.
    pub params: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ShiftTradeMatchViolation {
    const EMPTY: Self = Self {
        r#type: ::std::option::Option::None,
        params: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ShiftTradeMatchViolation = &<ShiftTradeMatchViolation as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ShiftTradeMatchViolation",
        empty: E,
        extra: &E.extra,
        properties: &[("type", "type", 0), ("params", "params", 0)],
        fields: &[&E.r#type, &E.params],
    }
};

crate::runtime::model!(ShiftTradeMatchViolation);

crate::runtime::setters!(ShiftTradeMatchViolation {
    with_type: r#type: crate::runtime::Open<Type>,
    with_params: params: ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
});

/// The property `type` of `ShiftTradeMatchViolation`. Known values: `AgentCapabilityMismatch`, `CannotTradeWithYourself`, `DirectTradeForOtherUser`, `InitiatingAgentMinimumTimeBetweenShifts`, `InitiatingAgentScheduleDoesNotExist`, `InitiatingPlanningPeriodMaxPaidTime`, `InitiatingPlanningPeriodMinPaidTime`, `InitiatingShiftDisallowedActivityCategory`, `InitiatingShiftDoesNotExist`, `InitiatingShiftHasExternalActivities`, `InitiatingShiftOverlapsExisting`, `InitiatingShiftStartTooClose`, `InitiatingShiftTimesChanged`, `InitiatingWeeklyMaxPaidTime`, `InitiatingWeeklyMinPaidTime`, `InvalidState`, `OneSidedTradeCreation`, `ReceivingAgentMinimumTimeBetweenShifts`, `ReceivingAgentScheduleDoesNotExist`, `ReceivingPlanningPeriodMaxPaidTime`, `ReceivingPlanningPeriodMinPaidTime`, `ReceivingShiftDisallowedActivityCategory`, `ReceivingShiftDoesNotExist`, `ReceivingShiftForOneSidedTrade`, `ReceivingShiftHasExternalActivities`, `ReceivingShiftMissingForTwoSidedTrade`, `ReceivingShiftOutsideAcceptableIntervals`, `ReceivingShiftOverlapsExisting`, `ReceivingShiftStartTooClose`, `ReceivingShiftTimesChanged`, `ReceivingWeeklyMaxPaidTime`, `ReceivingWeeklyMinPaidTime`, `ShiftTradingNotEnabled`, `UnequalPaidTime`, `WeekScheduleDifferent`, `WeekScheduleDoesNotExist`, `WeekScheduleUnpublished`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    AgentCapabilityMismatch,
    CannotTradeWithYourself,
    DirectTradeForOtherUser,
    InitiatingAgentMinimumTimeBetweenShifts,
    InitiatingAgentScheduleDoesNotExist,
    InitiatingPlanningPeriodMaxPaidTime,
    InitiatingPlanningPeriodMinPaidTime,
    InitiatingShiftDisallowedActivityCategory,
    InitiatingShiftDoesNotExist,
    InitiatingShiftHasExternalActivities,
    InitiatingShiftOverlapsExisting,
    InitiatingShiftStartTooClose,
    InitiatingShiftTimesChanged,
    InitiatingWeeklyMaxPaidTime,
    InitiatingWeeklyMinPaidTime,
    InvalidState,
    OneSidedTradeCreation,
    ReceivingAgentMinimumTimeBetweenShifts,
    ReceivingAgentScheduleDoesNotExist,
    ReceivingPlanningPeriodMaxPaidTime,
    ReceivingPlanningPeriodMinPaidTime,
    ReceivingShiftDisallowedActivityCategory,
    ReceivingShiftDoesNotExist,
    ReceivingShiftForOneSidedTrade,
    ReceivingShiftHasExternalActivities,
    ReceivingShiftMissingForTwoSidedTrade,
    ReceivingShiftOutsideAcceptableIntervals,
    ReceivingShiftOverlapsExisting,
    ReceivingShiftStartTooClose,
    ReceivingShiftTimesChanged,
    ReceivingWeeklyMaxPaidTime,
    ReceivingWeeklyMinPaidTime,
    ShiftTradingNotEnabled,
    UnequalPaidTime,
    WeekScheduleDifferent,
    WeekScheduleDoesNotExist,
    WeekScheduleUnpublished,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::AgentCapabilityMismatch, "AgentCapabilityMismatch"),
        (Self::CannotTradeWithYourself, "CannotTradeWithYourself"),
        (Self::DirectTradeForOtherUser, "DirectTradeForOtherUser"),
        (
            Self::InitiatingAgentMinimumTimeBetweenShifts,
            "InitiatingAgentMinimumTimeBetweenShifts",
        ),
        (
            Self::InitiatingAgentScheduleDoesNotExist,
            "InitiatingAgentScheduleDoesNotExist",
        ),
        (
            Self::InitiatingPlanningPeriodMaxPaidTime,
            "InitiatingPlanningPeriodMaxPaidTime",
        ),
        (
            Self::InitiatingPlanningPeriodMinPaidTime,
            "InitiatingPlanningPeriodMinPaidTime",
        ),
        (
            Self::InitiatingShiftDisallowedActivityCategory,
            "InitiatingShiftDisallowedActivityCategory",
        ),
        (Self::InitiatingShiftDoesNotExist, "InitiatingShiftDoesNotExist"),
        (
            Self::InitiatingShiftHasExternalActivities,
            "InitiatingShiftHasExternalActivities",
        ),
        (Self::InitiatingShiftOverlapsExisting, "InitiatingShiftOverlapsExisting"),
        (Self::InitiatingShiftStartTooClose, "InitiatingShiftStartTooClose"),
        (Self::InitiatingShiftTimesChanged, "InitiatingShiftTimesChanged"),
        (Self::InitiatingWeeklyMaxPaidTime, "InitiatingWeeklyMaxPaidTime"),
        (Self::InitiatingWeeklyMinPaidTime, "InitiatingWeeklyMinPaidTime"),
        (Self::InvalidState, "InvalidState"),
        (Self::OneSidedTradeCreation, "OneSidedTradeCreation"),
        (
            Self::ReceivingAgentMinimumTimeBetweenShifts,
            "ReceivingAgentMinimumTimeBetweenShifts",
        ),
        (Self::ReceivingAgentScheduleDoesNotExist, "ReceivingAgentScheduleDoesNotExist"),
        (Self::ReceivingPlanningPeriodMaxPaidTime, "ReceivingPlanningPeriodMaxPaidTime"),
        (Self::ReceivingPlanningPeriodMinPaidTime, "ReceivingPlanningPeriodMinPaidTime"),
        (
            Self::ReceivingShiftDisallowedActivityCategory,
            "ReceivingShiftDisallowedActivityCategory",
        ),
        (Self::ReceivingShiftDoesNotExist, "ReceivingShiftDoesNotExist"),
        (Self::ReceivingShiftForOneSidedTrade, "ReceivingShiftForOneSidedTrade"),
        (
            Self::ReceivingShiftHasExternalActivities,
            "ReceivingShiftHasExternalActivities",
        ),
        (
            Self::ReceivingShiftMissingForTwoSidedTrade,
            "ReceivingShiftMissingForTwoSidedTrade",
        ),
        (
            Self::ReceivingShiftOutsideAcceptableIntervals,
            "ReceivingShiftOutsideAcceptableIntervals",
        ),
        (Self::ReceivingShiftOverlapsExisting, "ReceivingShiftOverlapsExisting"),
        (Self::ReceivingShiftStartTooClose, "ReceivingShiftStartTooClose"),
        (Self::ReceivingShiftTimesChanged, "ReceivingShiftTimesChanged"),
        (Self::ReceivingWeeklyMaxPaidTime, "ReceivingWeeklyMaxPaidTime"),
        (Self::ReceivingWeeklyMinPaidTime, "ReceivingWeeklyMinPaidTime"),
        (Self::ShiftTradingNotEnabled, "ShiftTradingNotEnabled"),
        (Self::UnequalPaidTime, "UnequalPaidTime"),
        (Self::WeekScheduleDifferent, "WeekScheduleDifferent"),
        (Self::WeekScheduleDoesNotExist, "WeekScheduleDoesNotExist"),
        (Self::WeekScheduleUnpublished, "WeekScheduleUnpublished"),
    ];
}
