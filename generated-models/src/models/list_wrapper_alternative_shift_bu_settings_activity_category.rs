// @generated from the schema "ListWrapperAlternativeShiftBuSettingsActivityCategory"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `ListWrapperAlternativeShiftBuSettingsActivityCategory`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ListWrapperAlternativeShiftBuSettingsActivityCategory {
    /// `values`: array of one of `Break`, `Meal`, `Meeting`, `OffQueueWork` and 3 more.
    pub values: Option<Vec<Open<Values>>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ListWrapperAlternativeShiftBuSettingsActivityCategory "ListWrapperAlternativeShiftBuSettingsActivityCategory" 1 {
    (
        values: Vec<Open<Values>> = "values" with_values,
    )
});

/// The property `values` of `ListWrapperAlternativeShiftBuSettingsActivityCategory`. Known values: `Break`, `Meal`, `Meeting`, `OffQueueWork`, `TimeOff`, `Training`, `Unavailable`.
#[repr(u16)]
#[non_exhaustive]
pub enum Values {
    Break,
    Meal,
    Meeting,
    OffQueueWork,
    TimeOff,
    Training,
    Unavailable,
}

crate::runtime::values!(Values {
    Break = "Break",
    Meal = "Meal",
    Meeting = "Meeting",
    OffQueueWork = "OffQueueWork",
    TimeOff = "TimeOff",
    Training = "Training",
    Unavailable = "Unavailable",
});
