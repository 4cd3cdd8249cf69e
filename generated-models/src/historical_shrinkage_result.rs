// @generated from the schema "HistoricalShrinkageResult"; changes made here are lost at the next generation

/// The schema `HistoricalShrinkageResult`.
#[repr(C)]
pub struct HistoricalShrinkageResult {
    /// `startDate`: `string (date-time)`.
    #[doc(alias = "startDate")]
    pub start_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `endDate`: `string (date-time)`.
    #[doc(alias = "endDate")]
    pub end_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `totalScheduledDurationSeconds`: `integer (int32)`.
    #[doc(alias = "totalScheduledDurationSeconds")]
    pub total_scheduled_duration_seconds: ::std::option::Option<i32>,
    /// `totalLoggedInDurationSeconds`: `integer (int32)`.
    #[doc(alias = "totalLoggedInDurationSeconds")]
    pub total_logged_in_duration_seconds: ::std::option::Option<i32>,
    /// `aggregatedShrinkage`: `HistoricalShrinkageAggregateResponse`.
    #[doc(alias = "aggregatedShrinkage")]
    pub aggregated_shrinkage: ::std::option::Option<
        ::std::boxed::Box<crate::HistoricalShrinkageAggregateResponse>,
    >,
    /// `shrinkageForActivityCategories`: `array of HistoricalShrinkageActivityCategoryResponse`.
    #[doc(alias = "shrinkageForActivityCategories")]
    pub shrinkage_for_activity_categories: ::std::option::Option<
        ::std::vec::Vec<crate::HistoricalShrinkageActivityCategoryResponse>,
    >,
    /// `businessUnitIds`: `array of string`.
    #[doc(alias = "businessUnitIds")]
    pub business_unit_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(HistoricalShrinkageResult "HistoricalShrinkageResult" 7 {
    (
        start_date: crate::runtime::DateTime = "startDate" 0 with_start_date,
        end_date: crate::runtime::DateTime = "endDate" 0 with_end_date,
        total_scheduled_duration_seconds: i32 = "totalScheduledDurationSeconds" 0 with_total_scheduled_duration_seconds,
        total_logged_in_duration_seconds: i32 = "totalLoggedInDurationSeconds" 0 with_total_logged_in_duration_seconds,
        aggregated_shrinkage: ::std::boxed::Box<crate::HistoricalShrinkageAggregateResponse> = "aggregatedShrinkage" 0 with_aggregated_shrinkage,
        shrinkage_for_activity_categories: ::std::vec::Vec<crate::HistoricalShrinkageActivityCategoryResponse> = "shrinkageForActivityCategories" 0 with_shrinkage_for_activity_categories,
        business_unit_ids: ::std::vec::Vec<::std::string::String> = "businessUnitIds" 0 with_business_unit_ids,
    )
});
