// @generated from the schema "AlternativeShiftBuSettingsResponse"; changes made here are lost at the next generation

use crate::WfmVersionedEntityMetadata;
use crate::runtime::{Extra, Open};

/// The schema `AlternativeShiftBuSettingsResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AlternativeShiftBuSettingsResponse {
    /// `enabledGranularities`: array of `Daily`, the one known value, required.
    #[doc(alias = "enabledGranularities")]
    pub enabled_granularities: Option<Vec<Open<EnabledGranularities>>>,
    /// `minMinutesBeforeStartTime`: `integer (int32)`, required.
    #[doc(alias = "minMinutesBeforeStartTime")]
    pub min_minutes_before_start_time: Option<i32>,
    /// `retainedActivityCategories`: array of one of `Break`, `Meal`, `Meeting`, `OffQueueWork` and 3 more, required.
    #[doc(alias = "retainedActivityCategories")]
    pub retained_activity_categories: Option<Vec<Open<RetainedActivityCategories>>>,
    /// `metadata`: `WfmVersionedEntityMetadata`, required.
    pub metadata: Option<Box<WfmVersionedEntityMetadata>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AlternativeShiftBuSettingsResponse "AlternativeShiftBuSettingsResponse" 4 {
    (
        enabled_granularities: Vec<Open<EnabledGranularities>> = "enabledGranularities" with_enabled_granularities required,
        min_minutes_before_start_time: i32 = "minMinutesBeforeStartTime" with_min_minutes_before_start_time required,
        retained_activity_categories: Vec<Open<RetainedActivityCategories>> = "retainedActivityCategories" with_retained_activity_categories required,
        metadata: Box<WfmVersionedEntityMetadata> = "metadata" with_metadata required,
    )
});

/// The property `enabledGranularities` of `AlternativeShiftBuSettingsResponse`. Known values: `Daily`.
#[repr(u16)]
#[non_exhaustive]
pub enum EnabledGranularities {
    Daily,
}

crate::runtime::values!(EnabledGranularities {
    Daily = "Daily",
});

/// The property `retainedActivityCategories` of `AlternativeShiftBuSettingsResponse`. Known values: `Break`, `Meal`, `Meeting`, `OffQueueWork`, `TimeOff`, `Training`, `Unavailable`.
#[repr(u16)]
#[non_exhaustive]
pub enum RetainedActivityCategories {
    Break,
    Meal,
    Meeting,
    OffQueueWork,
    TimeOff,
    Training,
    Unavailable,
}

crate::runtime::values!(RetainedActivityCategories {
    Break = "Break",
    Meal = "Meal",
    Meeting = "Meeting",
    OffQueueWork = "OffQueueWork",
    TimeOff = "TimeOff",
    Training = "Training",
    Unavailable = "Unavailable",
});
