// @generated from the schema "HistoricalShrinkageActivityCategoryResponse"; changes made here are lost at the next generation

/// The schema `HistoricalShrinkageActivityCategoryResponse`.
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

impl crate::runtime::Model for HistoricalShrinkageActivityCategoryResponse {
    const EMPTY: Self = Self {
        activity_category: ::std::option::Option::None,
        shrinkage_for_activity_category: ::std::option::Option::None,
        shrinkage_for_activity_codes: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &HistoricalShrinkageActivityCategoryResponse = &<HistoricalShrinkageActivityCategoryResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "HistoricalShrinkageActivityCategoryResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("activityCategory", "activity_category", 0),
            ("shrinkageForActivityCategory", "shrinkage_for_activity_category", 0),
            ("shrinkageForActivityCodes", "shrinkage_for_activity_codes", 0),
        ],
        fields: &[
            &E.activity_category,
            &E.shrinkage_for_activity_category,
            &E.shrinkage_for_activity_codes,
        ],
    }
};

crate::runtime::model!(HistoricalShrinkageActivityCategoryResponse);

crate::runtime::setters!(HistoricalShrinkageActivityCategoryResponse {
    with_activity_category: activity_category: crate::runtime::Open<ActivityCategory>,
    with_shrinkage_for_activity_category: shrinkage_for_activity_category: ::std::boxed::Box<crate::HistoricalShrinkageAggregateResponse>,
    with_shrinkage_for_activity_codes: shrinkage_for_activity_codes: ::std::vec::Vec<crate::HistoricalShrinkageActivityCodeResponse>,
});

/// The property `activityCategory` of `HistoricalShrinkageActivityCategoryResponse`. Known values: `OnQueueWork`, `Break`, `Meal`, `Meeting`, `OffQueueWork`, `TimeOff`, `Training`, `Unavailable`, `Unscheduled`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
