// @generated from the schema "HistoricalAdherenceActuals"; changes made here are lost at the next generation

/// The schema `HistoricalAdherenceActuals`.
#[repr(C)]
pub struct HistoricalAdherenceActuals {
    /// `actualActivityCategory`: `string`.
    #[doc(alias = "actualActivityCategory")]
    pub actual_activity_category: ::std::option::Option<
        crate::runtime::Open<ActualActivityCategory>,
    >,
    /// `actualSecondaryPresenceLookupId`: `string`.
    #[doc(alias = "actualSecondaryPresenceLookupId")]
    pub actual_secondary_presence_lookup_id: ::std::option::Option<
        ::std::string::String,
    >,
    /// `startOffsetSeconds`: `integer (int32)`.
    #[doc(alias = "startOffsetSeconds")]
    pub start_offset_seconds: ::std::option::Option<i32>,
    /// `endOffsetSeconds`: `integer (int32)`.
    #[doc(alias = "endOffsetSeconds")]
    pub end_offset_seconds: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(HistoricalAdherenceActuals "HistoricalAdherenceActuals" 4 {
    (
        actual_activity_category: crate::runtime::Open<ActualActivityCategory> = "actualActivityCategory" 0 with_actual_activity_category,
        actual_secondary_presence_lookup_id: ::std::string::String = "actualSecondaryPresenceLookupId" 0 with_actual_secondary_presence_lookup_id,
        start_offset_seconds: i32 = "startOffsetSeconds" 0 with_start_offset_seconds,
        end_offset_seconds: i32 = "endOffsetSeconds" 0 with_end_offset_seconds,
    )
});

/// The property `actualActivityCategory` of `HistoricalAdherenceActuals`. Known values: `OnQueueWork`, `Break`, `Meal`, `Meeting`, `OffQueueWork`, `TimeOff`, `Training`, `Unavailable`, `Unscheduled`.
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

crate::runtime::known!(ActualActivityCategory);

impl crate::runtime::Enum for ActualActivityCategory {
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
