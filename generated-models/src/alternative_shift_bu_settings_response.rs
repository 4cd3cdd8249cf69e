// @generated from the schema "AlternativeShiftBuSettingsResponse"; changes made here are lost at the next generation

/// The schema `AlternativeShiftBuSettingsResponse`.
#[repr(C)]
pub struct AlternativeShiftBuSettingsResponse {
    /// `enabledGranularities`: `array of string`, required.
    #[doc(alias = "enabledGranularities")]
    pub enabled_granularities: ::std::option::Option<
        ::std::vec::Vec<crate::runtime::Open<EnabledGranularities>>,
    >,
    /// `minMinutesBeforeStartTime`: `integer (int32)`, required.
    #[doc(alias = "minMinutesBeforeStartTime")]
    pub min_minutes_before_start_time: ::std::option::Option<i32>,
    /// `retainedActivityCategories`: `array of string`, required.
    #[doc(alias = "retainedActivityCategories")]
    pub retained_activity_categories: ::std::option::Option<
        ::std::vec::Vec<crate::runtime::Open<RetainedActivityCategories>>,
    >,
    /// `metadata`: `WfmVersionedEntityMetadata`, required.
    pub metadata: ::std::option::Option<
        ::std::boxed::Box<crate::WfmVersionedEntityMetadata>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AlternativeShiftBuSettingsResponse "AlternativeShiftBuSettingsResponse" 4 {
    (
        enabled_granularities: ::std::vec::Vec<crate::runtime::Open<EnabledGranularities>> = "enabledGranularities" 1 with_enabled_granularities,
        min_minutes_before_start_time: i32 = "minMinutesBeforeStartTime" 1 with_min_minutes_before_start_time,
        retained_activity_categories: ::std::vec::Vec<crate::runtime::Open<RetainedActivityCategories>> = "retainedActivityCategories" 1 with_retained_activity_categories,
        metadata: ::std::boxed::Box<crate::WfmVersionedEntityMetadata> = "metadata" 1 with_metadata,
    )
});

/// The property `enabledGranularities` of `AlternativeShiftBuSettingsResponse`. Known values: `Daily`.
#[non_exhaustive]
pub enum EnabledGranularities {
    Daily,
}

crate::runtime::known!(EnabledGranularities);

impl crate::runtime::Enum for EnabledGranularities {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::Daily, "Daily")];
}

/// The property `retainedActivityCategories` of `AlternativeShiftBuSettingsResponse`. Known values: `Break`, `Meal`, `Meeting`, `OffQueueWork`, `TimeOff`, `Training`, `Unavailable`.
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

crate::runtime::known!(RetainedActivityCategories);

impl crate::runtime::Enum for RetainedActivityCategories {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Break, "Break"),
        (Self::Meal, "Meal"),
        (Self::Meeting, "Meeting"),
        (Self::OffQueueWork, "OffQueueWork"),
        (Self::TimeOff, "TimeOff"),
        (Self::Training, "Training"),
        (Self::Unavailable, "Unavailable"),
    ];
}
