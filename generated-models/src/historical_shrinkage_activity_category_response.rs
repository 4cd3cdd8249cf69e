// @generated from the schema "HistoricalShrinkageActivityCategoryResponse"; changes made here are lost at the next generation

/// The schema `HistoricalShrinkageActivityCategoryResponse`.
#[repr(C)]
pub struct HistoricalShrinkageActivityCategoryResponse {
    /// `activityCategory`: `string`.
    #[doc(alias = "activityCategory")]
    pub activity_category: ::std::option::Option<crate::runtime::Open<ActivityCategory>>,
    /// `shrinkageForActivityCategory`: `HistoricalShrinkageAggregateResponse`.
    #[doc(alias = "shrinkageForActivityCategory")]
    pub shrinkage_for_activity_category: ::std::option::Option<
        ::std::boxed::Box<crate::HistoricalShrinkageAggregateResponse>,
    >,
    /// `shrinkageForActivityCodes`: `array of HistoricalShrinkageActivityCodeResponse`.
    #[doc(alias = "shrinkageForActivityCodes")]
    pub shrinkage_for_activity_codes: ::std::option::Option<
        ::std::vec::Vec<crate::HistoricalShrinkageActivityCodeResponse>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(HistoricalShrinkageActivityCategoryResponse "HistoricalShrinkageActivityCategoryResponse" 3 {
    (
        activity_category: crate::runtime::Open<ActivityCategory> = "activityCategory" 0 with_activity_category,
        shrinkage_for_activity_category: ::std::boxed::Box<crate::HistoricalShrinkageAggregateResponse> = "shrinkageForActivityCategory" 0 with_shrinkage_for_activity_category,
        shrinkage_for_activity_codes: ::std::vec::Vec<crate::HistoricalShrinkageActivityCodeResponse> = "shrinkageForActivityCodes" 0 with_shrinkage_for_activity_codes,
    )
});

/// The property `activityCategory` of `HistoricalShrinkageActivityCategoryResponse`. Known values: `OnQueueWork`, `Break`, `Meal`, `Meeting`, `OffQueueWork`, `TimeOff`, `Training`, `Unavailable`, `Unscheduled`.
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

crate::runtime::known!(ActivityCategory);

impl crate::runtime::Enum for ActivityCategory {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::OnQueueWork, "OnQueueWork"),
        (Self::Break, "Break"),
        (Self::Meal, "Meal"),
        (Self::Meeting, "Meeting"),
        (Self::OffQueueWork, "OffQueueWork"),
        (Self::TimeOff, "TimeOff"),
        (Self::Training, "Training"),
        (Self::Unavailable, "Unavailable"),
        (Self::Unscheduled, "Unscheduled"),
    ];
}
