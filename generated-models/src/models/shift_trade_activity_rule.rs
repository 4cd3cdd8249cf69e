// @generated from the schema "ShiftTradeActivityRule"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `ShiftTradeActivityRule`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ShiftTradeActivityRule {
    /// `activityCategory`: one of `OnQueueWork`, `Break`, `Meal`, `Meeting` and 5 more, required.
    #[doc(alias = "activityCategory")]
    pub activity_category: Option<Open<ActivityCategory>>,
    /// `action`: one of `Replace`, `DoNotAllowTrade` and `KeepWithSchedule`, required.
    pub action: Option<Open<Action>>,
    /// `activityCodeIdReplacement`: `string`.
    #[doc(alias = "activityCodeIdReplacement")]
    pub activity_code_id_replacement: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ShiftTradeActivityRule "ShiftTradeActivityRule" 3 {
    (
        activity_category: Open<ActivityCategory> = "activityCategory" with_activity_category required,
        action: Open<Action> = "action" with_action required,
        activity_code_id_replacement: String = "activityCodeIdReplacement" with_activity_code_id_replacement,
    )
});

/// The property `activityCategory` of `ShiftTradeActivityRule`. Known values: `OnQueueWork`, `Break`, `Meal`, `Meeting`, `OffQueueWork`, `TimeOff`, `Training`, `Unavailable`, `Unscheduled`.
#[repr(u16)]
#[non_exhaustive]
pub enum ActivityCategory {
    OnQueueWork,
    Break,
    Meal,
    Meeting,
    OffQueueWork,
    TimeOff,
    Training,
    Unavailable,
    Unscheduled,
}

crate::runtime::values!(ActivityCategory {
    OnQueueWork = "OnQueueWork",
    Break = "Break",
    Meal = "Meal",
    Meeting = "Meeting",
    OffQueueWork = "OffQueueWork",
    TimeOff = "TimeOff",
    Training = "Training",
    Unavailable = "Unavailable",
    Unscheduled = "Unscheduled",
});

/// The property `action` of `ShiftTradeActivityRule`. Known values: `Replace`, `DoNotAllowTrade`, `KeepWithSchedule`.
#[repr(u16)]
#[non_exhaustive]
pub enum Action {
    Replace,
    DoNotAllowTrade,
    KeepWithSchedule,
}

crate::runtime::values!(Action {
    Replace = "Replace",
    DoNotAllowTrade = "DoNotAllowTrade",
    KeepWithSchedule = "KeepWithSchedule",
});
