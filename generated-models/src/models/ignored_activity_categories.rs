// @generated from the schema "IgnoredActivityCategories"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `IgnoredActivityCategories`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct IgnoredActivityCategories {
    /// `values`: array of one of `OnQueueWork`, `Break`, `Meal`, `Meeting` and 5 more.
    pub values: Option<Vec<Open<Values>>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(IgnoredActivityCategories "IgnoredActivityCategories" 1 {
    (
        values: Vec<Open<Values>> = "values" with_values,
    )
});

/// The property `values` of `IgnoredActivityCategories`. Known values: `OnQueueWork`, `Break`, `Meal`, `Meeting`, `OffQueueWork`, `TimeOff`, `Training`, `Unavailable`, `Unscheduled`.
#[repr(u16)]
#[non_exhaustive]
pub enum Values {
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

crate::runtime::values!(Values {
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
