// @generated from the schema "HistoricalShrinkageResult"; changes made here are lost at the next generation

/// The schema `HistoricalShrinkageResult`.
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

impl crate::runtime::Model for HistoricalShrinkageResult {
    const EMPTY: Self = Self {
        start_date: ::std::option::Option::None,
        end_date: ::std::option::Option::None,
        total_scheduled_duration_seconds: ::std::option::Option::None,
        total_logged_in_duration_seconds: ::std::option::Option::None,
        aggregated_shrinkage: ::std::option::Option::None,
        shrinkage_for_activity_categories: ::std::option::Option::None,
        business_unit_ids: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &HistoricalShrinkageResult = &<HistoricalShrinkageResult as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "HistoricalShrinkageResult",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("startDate", "start_date", 0),
            ("endDate", "end_date", 0),
            ("totalScheduledDurationSeconds", "total_scheduled_duration_seconds", 0),
            ("totalLoggedInDurationSeconds", "total_logged_in_duration_seconds", 0),
            ("aggregatedShrinkage", "aggregated_shrinkage", 0),
            ("shrinkageForActivityCategories", "shrinkage_for_activity_categories", 0),
            ("businessUnitIds", "business_unit_ids", 0),
        ],
        fields: &[
            &E.start_date,
            &E.end_date,
            &E.total_scheduled_duration_seconds,
            &E.total_logged_in_duration_seconds,
            &E.aggregated_shrinkage,
            &E.shrinkage_for_activity_categories,
            &E.business_unit_ids,
        ],
    }
};

crate::runtime::model!(HistoricalShrinkageResult);

crate::runtime::setters!(HistoricalShrinkageResult {
    with_start_date: start_date: crate::runtime::DateTime,
    with_end_date: end_date: crate::runtime::DateTime,
    with_total_scheduled_duration_seconds: total_scheduled_duration_seconds: i32,
    with_total_logged_in_duration_seconds: total_logged_in_duration_seconds: i32,
    with_aggregated_shrinkage: aggregated_shrinkage: ::std::boxed::Box<crate::HistoricalShrinkageAggregateResponse>,
    with_shrinkage_for_activity_categories: shrinkage_for_activity_categories: ::std::vec::Vec<crate::HistoricalShrinkageActivityCategoryResponse>,
    with_business_unit_ids: business_unit_ids: ::std::vec::Vec<::std::string::String>,
});
