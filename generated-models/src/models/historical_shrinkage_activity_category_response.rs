// @generated from the schema "HistoricalShrinkageActivityCategoryResponse"; changes made here are lost at the next generation

use crate::{
    HistoricalShrinkageActivityCodeResponse, HistoricalShrinkageAggregateResponse,
};
use crate::runtime::{Extra, Open};

/// The schema `HistoricalShrinkageActivityCategoryResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct HistoricalShrinkageActivityCategoryResponse {
    /// `activityCategory`: one of `OnQueueWork`, `Break`, `Meal`, `Meeting` and 5 more.
    #[doc(alias = "activityCategory")]
    pub activity_category: Option<Open<ActivityCategory>>,
    /// `shrinkageForActivityCategory`: `HistoricalShrinkageAggregateResponse`.
    #[doc(alias = "shrinkageForActivityCategory")]
    pub shrinkage_for_activity_category: Option<
        Box<HistoricalShrinkageAggregateResponse>,
    >,
    /// `shrinkageForActivityCodes`: `array of HistoricalShrinkageActivityCodeResponse`.
    #[doc(alias = "shrinkageForActivityCodes")]
    pub shrinkage_for_activity_codes: Option<
        Vec<HistoricalShrinkageActivityCodeResponse>,
    >,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(HistoricalShrinkageActivityCategoryResponse "HistoricalShrinkageActivityCategoryResponse" 3 {
    (
        activity_category: Open<ActivityCategory> = "activityCategory" with_activity_category,
        shrinkage_for_activity_category: Box<HistoricalShrinkageAggregateResponse> = "shrinkageForActivityCategory" with_shrinkage_for_activity_category,
        shrinkage_for_activity_codes: Vec<HistoricalShrinkageActivityCodeResponse> = "shrinkageForActivityCodes" with_shrinkage_for_activity_codes,
    )
});

/// The property `activityCategory` of `HistoricalShrinkageActivityCategoryResponse`. Known values: `OnQueueWork`, `Break`, `Meal`, `Meeting`, `OffQueueWork`, `TimeOff`, `Training`, `Unavailable`, `Unscheduled`.
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
