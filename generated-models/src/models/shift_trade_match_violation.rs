// @generated from the schema "ShiftTradeMatchViolation"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::runtime::{Extra, Open};

/// The schema `ShiftTradeMatchViolation`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ShiftTradeMatchViolation {
    /// `type`: one of `AgentCapabilityMismatch`, `CannotTradeWithYourself`, `DirectTradeForOtherUser`, `InitiatingAgentMinimumTimeBetweenShifts` and 33 more.
    pub r#type: Option<Open<Type>>,
    /// `params`: `map of string`.
    pub params: Option<BTreeMap<String, String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ShiftTradeMatchViolation "ShiftTradeMatchViolation" 2 {
    (
        r#type: Open<Type> = "type" with_type,
        params: BTreeMap<String, String> = "params" with_params,
    )
});

/// The property `type` of `ShiftTradeMatchViolation`. Known values: `AgentCapabilityMismatch`, `CannotTradeWithYourself`, `DirectTradeForOtherUser`, `InitiatingAgentMinimumTimeBetweenShifts`, `InitiatingAgentScheduleDoesNotExist`, `InitiatingPlanningPeriodMaxPaidTime`, `InitiatingPlanningPeriodMinPaidTime`, `InitiatingShiftDisallowedActivityCategory`, `InitiatingShiftDoesNotExist`, `InitiatingShiftHasExternalActivities`, `InitiatingShiftOverlapsExisting`, `InitiatingShiftStartTooClose`, `InitiatingShiftTimesChanged`, `InitiatingWeeklyMaxPaidTime`, `InitiatingWeeklyMinPaidTime`, `InvalidState`, `OneSidedTradeCreation`, `ReceivingAgentMinimumTimeBetweenShifts`, `ReceivingAgentScheduleDoesNotExist`, `ReceivingPlanningPeriodMaxPaidTime`, `ReceivingPlanningPeriodMinPaidTime`, `ReceivingShiftDisallowedActivityCategory`, `ReceivingShiftDoesNotExist`, `ReceivingShiftForOneSidedTrade`, `ReceivingShiftHasExternalActivities`, `ReceivingShiftMissingForTwoSidedTrade`, `ReceivingShiftOutsideAcceptableIntervals`, `ReceivingShiftOverlapsExisting`, `ReceivingShiftStartTooClose`, `ReceivingShiftTimesChanged`, `ReceivingWeeklyMaxPaidTime`, `ReceivingWeeklyMinPaidTime`, `ShiftTradingNotEnabled`, `UnequalPaidTime`, `WeekScheduleDifferent`, `WeekScheduleDoesNotExist`, `WeekScheduleUnpublished`.
#[repr(u16)]
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

crate::runtime::values!(Type {
    AgentCapabilityMismatch = "AgentCapabilityMismatch",
    CannotTradeWithYourself = "CannotTradeWithYourself",
    DirectTradeForOtherUser = "DirectTradeForOtherUser",
    InitiatingAgentMinimumTimeBetweenShifts = "InitiatingAgentMinimumTimeBetweenShifts",
    InitiatingAgentScheduleDoesNotExist = "InitiatingAgentScheduleDoesNotExist",
    InitiatingPlanningPeriodMaxPaidTime = "InitiatingPlanningPeriodMaxPaidTime",
    InitiatingPlanningPeriodMinPaidTime = "InitiatingPlanningPeriodMinPaidTime",
    InitiatingShiftDisallowedActivityCategory = "InitiatingShiftDisallowedActivityCategory",
    InitiatingShiftDoesNotExist = "InitiatingShiftDoesNotExist",
    InitiatingShiftHasExternalActivities = "InitiatingShiftHasExternalActivities",
    InitiatingShiftOverlapsExisting = "InitiatingShiftOverlapsExisting",
    InitiatingShiftStartTooClose = "InitiatingShiftStartTooClose",
    InitiatingShiftTimesChanged = "InitiatingShiftTimesChanged",
    InitiatingWeeklyMaxPaidTime = "InitiatingWeeklyMaxPaidTime",
    InitiatingWeeklyMinPaidTime = "InitiatingWeeklyMinPaidTime",
    InvalidState = "InvalidState",
    OneSidedTradeCreation = "OneSidedTradeCreation",
    ReceivingAgentMinimumTimeBetweenShifts = "ReceivingAgentMinimumTimeBetweenShifts",
    ReceivingAgentScheduleDoesNotExist = "ReceivingAgentScheduleDoesNotExist",
    ReceivingPlanningPeriodMaxPaidTime = "ReceivingPlanningPeriodMaxPaidTime",
    ReceivingPlanningPeriodMinPaidTime = "ReceivingPlanningPeriodMinPaidTime",
    ReceivingShiftDisallowedActivityCategory = "ReceivingShiftDisallowedActivityCategory",
    ReceivingShiftDoesNotExist = "ReceivingShiftDoesNotExist",
    ReceivingShiftForOneSidedTrade = "ReceivingShiftForOneSidedTrade",
    ReceivingShiftHasExternalActivities = "ReceivingShiftHasExternalActivities",
    ReceivingShiftMissingForTwoSidedTrade = "ReceivingShiftMissingForTwoSidedTrade",
    ReceivingShiftOutsideAcceptableIntervals = "ReceivingShiftOutsideAcceptableIntervals",
    ReceivingShiftOverlapsExisting = "ReceivingShiftOverlapsExisting",
    ReceivingShiftStartTooClose = "ReceivingShiftStartTooClose",
    ReceivingShiftTimesChanged = "ReceivingShiftTimesChanged",
    ReceivingWeeklyMaxPaidTime = "ReceivingWeeklyMaxPaidTime",
    ReceivingWeeklyMinPaidTime = "ReceivingWeeklyMinPaidTime",
    ShiftTradingNotEnabled = "ShiftTradingNotEnabled",
    UnequalPaidTime = "UnequalPaidTime",
    WeekScheduleDifferent = "WeekScheduleDifferent",
    WeekScheduleDoesNotExist = "WeekScheduleDoesNotExist",
    WeekScheduleUnpublished = "WeekScheduleUnpublished",
});
