// @generated from the schema "ShiftTradeMatchViolation"; changes made here are lost at the next generation

/// The schema `ShiftTradeMatchViolation`.
#[repr(C)]
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

crate::runtime::model!(ShiftTradeMatchViolation "ShiftTradeMatchViolation" 2 {
    (
        r#type: crate::runtime::Open<Type> = "type" 0 with_type,
        params: ::std::collections::BTreeMap<::std::string::String, ::std::string::String> = "params" 0 with_params,
    )
});

/// The property `type` of `ShiftTradeMatchViolation`. Known values: `AgentCapabilityMismatch`, `CannotTradeWithYourself`, `DirectTradeForOtherUser`, `InitiatingAgentMinimumTimeBetweenShifts`, `InitiatingAgentScheduleDoesNotExist`, `InitiatingPlanningPeriodMaxPaidTime`, `InitiatingPlanningPeriodMinPaidTime`, `InitiatingShiftDisallowedActivityCategory`, `InitiatingShiftDoesNotExist`, `InitiatingShiftHasExternalActivities`, `InitiatingShiftOverlapsExisting`, `InitiatingShiftStartTooClose`, `InitiatingShiftTimesChanged`, `InitiatingWeeklyMaxPaidTime`, `InitiatingWeeklyMinPaidTime`, `InvalidState`, `OneSidedTradeCreation`, `ReceivingAgentMinimumTimeBetweenShifts`, `ReceivingAgentScheduleDoesNotExist`, `ReceivingPlanningPeriodMaxPaidTime`, `ReceivingPlanningPeriodMinPaidTime`, `ReceivingShiftDisallowedActivityCategory`, `ReceivingShiftDoesNotExist`, `ReceivingShiftForOneSidedTrade`, `ReceivingShiftHasExternalActivities`, `ReceivingShiftMissingForTwoSidedTrade`, `ReceivingShiftOutsideAcceptableIntervals`, `ReceivingShiftOverlapsExisting`, `ReceivingShiftStartTooClose`, `ReceivingShiftTimesChanged`, `ReceivingWeeklyMaxPaidTime`, `ReceivingWeeklyMinPaidTime`, `ShiftTradingNotEnabled`, `UnequalPaidTime`, `WeekScheduleDifferent`, `WeekScheduleDoesNotExist`, `WeekScheduleUnpublished`.
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

crate::runtime::known!(Type);

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
