// @generated from the schema "CreateActivityCodeRequest"; changes made here are lost at the next generation

use crate::SecondaryPresence;
use crate::runtime::{Extra, Open};

/// The schema `CreateActivityCodeRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CreateActivityCodeRequest {
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `category`: one of `OnQueueWork`, `Break`, `Meal`, `Meeting` and 5 more, required.
    pub category: Option<Open<Category>>,
    /// `lengthInMinutes`: `integer (int32)`.
    #[doc(alias = "lengthInMinutes")]
    pub length_in_minutes: Option<i32>,
    /// `countsAsPaidTime`: `boolean`.
    #[doc(alias = "countsAsPaidTime")]
    pub counts_as_paid_time: Option<bool>,
    /// `countsAsWorkTime`: `boolean`.
    #[doc(alias = "countsAsWorkTime")]
    pub counts_as_work_time: Option<bool>,
    /// `agentTimeOffSelectable`: `boolean`.
    #[doc(alias = "agentTimeOffSelectable")]
    pub agent_time_off_selectable: Option<bool>,
    /// `countsTowardShrinkage`: `boolean`.
    #[doc(alias = "countsTowardShrinkage")]
    pub counts_toward_shrinkage: Option<bool>,
    /// `plannedShrinkage`: `boolean`.
    #[doc(alias = "plannedShrinkage")]
    pub planned_shrinkage: Option<bool>,
    /// `interruptible`: `boolean`.
    pub interruptible: Option<bool>,
    /// `secondaryPresences`: `array of SecondaryPresence`.
    #[doc(alias = "secondaryPresences")]
    pub secondary_presences: Option<Vec<SecondaryPresence>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CreateActivityCodeRequest "CreateActivityCodeRequest" 10 {
    (
        name: String = "name" with_name required,
        category: Open<Category> = "category" with_category required,
        length_in_minutes: i32 = "lengthInMinutes" with_length_in_minutes,
        counts_as_paid_time: bool = "countsAsPaidTime" with_counts_as_paid_time,
        counts_as_work_time: bool = "countsAsWorkTime" with_counts_as_work_time,
        agent_time_off_selectable: bool = "agentTimeOffSelectable" with_agent_time_off_selectable,
        counts_toward_shrinkage: bool = "countsTowardShrinkage" with_counts_toward_shrinkage,
        planned_shrinkage: bool = "plannedShrinkage" with_planned_shrinkage,
        interruptible: bool = "interruptible" with_interruptible,
        secondary_presences: Vec<SecondaryPresence> = "secondaryPresences" with_secondary_presences,
    )
});

/// The property `category` of `CreateActivityCodeRequest`. Known values: `OnQueueWork`, `Break`, `Meal`, `Meeting`, `OffQueueWork`, `TimeOff`, `Training`, `Unavailable`, `Unscheduled`.
#[repr(u16)]
#[non_exhaustive]
pub enum Category {
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

crate::runtime::values!(Category {
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
