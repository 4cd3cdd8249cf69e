// @generated from the schema "AlternativeShiftBuSettingsResponse"; changes made here are lost at the next generation

/// The schema `AlternativeShiftBuSettingsResponse`.
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

impl crate::runtime::Model for AlternativeShiftBuSettingsResponse {
    const EMPTY: Self = Self {
        enabled_granularities: ::std::option::Option::None,
        min_minutes_before_start_time: ::std::option::Option::None,
        retained_activity_categories: ::std::option::Option::None,
        metadata: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AlternativeShiftBuSettingsResponse = &<AlternativeShiftBuSettingsResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AlternativeShiftBuSettingsResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("enabledGranularities", "enabled_granularities", 1),
            ("minMinutesBeforeStartTime", "min_minutes_before_start_time", 1),
            ("retainedActivityCategories", "retained_activity_categories", 1),
            ("metadata", "metadata", 1),
        ],
        fields: &[
            &E.enabled_granularities,
            &E.min_minutes_before_start_time,
            &E.retained_activity_categories,
            &E.metadata,
        ],
    }
};

crate::runtime::model!(AlternativeShiftBuSettingsResponse);

crate::runtime::setters!(AlternativeShiftBuSettingsResponse {
    with_enabled_granularities: enabled_granularities: ::std::vec::Vec<crate::runtime::Open<EnabledGranularities>>,
    with_min_minutes_before_start_time: min_minutes_before_start_time: i32,
    with_retained_activity_categories: retained_activity_categories: ::std::vec::Vec<crate::runtime::Open<RetainedActivityCategories>>,
    with_metadata: metadata: ::std::boxed::Box<crate::WfmVersionedEntityMetadata>,
});

/// The property `enabledGranularities` of `AlternativeShiftBuSettingsResponse`. Known values: `Daily`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum EnabledGranularities {
    Daily,
}

impl crate::runtime::Enum for EnabledGranularities {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::Daily, "Daily")];
}

/// The property `retainedActivityCategories` of `AlternativeShiftBuSettingsResponse`. Known values: `Break`, `Meal`, `Meeting`, `OffQueueWork`, `TimeOff`, `Training`, `Unavailable`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
