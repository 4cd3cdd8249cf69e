// @generated from the schema "HistoricalAdherenceActuals"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `HistoricalAdherenceActuals`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct HistoricalAdherenceActuals {
    /// `actualActivityCategory`: one of `OnQueueWork`, `Break`, `Meal`, `Meeting` and 5 more.
    #[doc(alias = "actualActivityCategory")]
    pub actual_activity_category: Option<Open<ActualActivityCategory>>,
    /// `actualSecondaryPresenceLookupId`: `string`.
    #[doc(alias = "actualSecondaryPresenceLookupId")]
    pub actual_secondary_presence_lookup_id: Option<String>,
    /// `startOffsetSeconds`: `integer (int32)`.
    #[doc(alias = "startOffsetSeconds")]
    pub start_offset_seconds: Option<i32>,
    /// `endOffsetSeconds`: `integer (int32)`.
    #[doc(alias = "endOffsetSeconds")]
    pub end_offset_seconds: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(HistoricalAdherenceActuals "HistoricalAdherenceActuals" 4 {
    (
        actual_activity_category: Open<ActualActivityCategory> = "actualActivityCategory" with_actual_activity_category,
        actual_secondary_presence_lookup_id: String = "actualSecondaryPresenceLookupId" with_actual_secondary_presence_lookup_id,
        start_offset_seconds: i32 = "startOffsetSeconds" with_start_offset_seconds,
        end_offset_seconds: i32 = "endOffsetSeconds" with_end_offset_seconds,
    )
});

/// The property `actualActivityCategory` of `HistoricalAdherenceActuals`. Known values: `OnQueueWork`, `Break`, `Meal`, `Meeting`, `OffQueueWork`, `TimeOff`, `Training`, `Unavailable`, `Unscheduled`.
#[repr(u16)]
#[non_exhaustive]
pub enum ActualActivityCategory {
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

crate::runtime::values!(ActualActivityCategory {
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
