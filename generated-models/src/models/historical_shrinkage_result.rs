// @generated from the schema "HistoricalShrinkageResult"; changes made here are lost at the next generation

use crate::{
    HistoricalShrinkageActivityCategoryResponse, HistoricalShrinkageAggregateResponse,
};
use crate::runtime::{DateTime, Extra};

/// The schema `HistoricalShrinkageResult`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct HistoricalShrinkageResult {
    /// `startDate`: `string (date-time)`.
    #[doc(alias = "startDate")]
    pub start_date: Option<DateTime>,
    /// `endDate`: `string (date-time)`.
    #[doc(alias = "endDate")]
    pub end_date: Option<DateTime>,
    /// `totalScheduledDurationSeconds`: `integer (int32)`.
    #[doc(alias = "totalScheduledDurationSeconds")]
    pub total_scheduled_duration_seconds: Option<i32>,
    /// `totalLoggedInDurationSeconds`: `integer (int32)`.
    #[doc(alias = "totalLoggedInDurationSeconds")]
    pub total_logged_in_duration_seconds: Option<i32>,
    /// `aggregatedShrinkage`: `HistoricalShrinkageAggregateResponse`.
    #[doc(alias = "aggregatedShrinkage")]
    pub aggregated_shrinkage: Option<Box<HistoricalShrinkageAggregateResponse>>,
    /// `shrinkageForActivityCategories`: `array of HistoricalShrinkageActivityCategoryResponse`.
    #[doc(alias = "shrinkageForActivityCategories")]
    pub shrinkage_for_activity_categories: Option<
        Vec<HistoricalShrinkageActivityCategoryResponse>,
    >,
    /// `businessUnitIds`: `array of string`.
    #[doc(alias = "businessUnitIds")]
    pub business_unit_ids: Option<Vec<String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(HistoricalShrinkageResult "HistoricalShrinkageResult" 7 {
    (
        start_date: DateTime = "startDate" with_start_date,
        end_date: DateTime = "endDate" with_end_date,
        total_scheduled_duration_seconds: i32 = "totalScheduledDurationSeconds" with_total_scheduled_duration_seconds,
        total_logged_in_duration_seconds: i32 = "totalLoggedInDurationSeconds" with_total_logged_in_duration_seconds,
        aggregated_shrinkage: Box<HistoricalShrinkageAggregateResponse> = "aggregatedShrinkage" with_aggregated_shrinkage,
        shrinkage_for_activity_categories: Vec<HistoricalShrinkageActivityCategoryResponse> = "shrinkageForActivityCategories" with_shrinkage_for_activity_categories,
        business_unit_ids: Vec<String> = "businessUnitIds" with_business_unit_ids,
    )
});
