// @generated from the schema "HistoricalAdherenceActuals"; changes made here are lost at the next generation

/// The schema `HistoricalAdherenceActuals`.
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

impl crate::runtime::Model for HistoricalAdherenceActuals {
    const EMPTY: Self = Self {
        actual_activity_category: ::std::option::Option::None,
        actual_secondary_presence_lookup_id: ::std::option::Option::None,
        start_offset_seconds: ::std::option::Option::None,
        end_offset_seconds: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &HistoricalAdherenceActuals = &<HistoricalAdherenceActuals as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "HistoricalAdherenceActuals",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("actualActivityCategory", "actual_activity_category", 0),
            (
                "actualSecondaryPresenceLookupId",
                "actual_secondary_presence_lookup_id",
                0,
            ),
            ("startOffsetSeconds", "start_offset_seconds", 0),
            ("endOffsetSeconds", "end_offset_seconds", 0),
        ],
        fields: &[
            &E.actual_activity_category,
            &E.actual_secondary_presence_lookup_id,
            &E.start_offset_seconds,
            &E.end_offset_seconds,
        ],
    }
};

crate::runtime::model!(HistoricalAdherenceActuals);

crate::runtime::setters!(HistoricalAdherenceActuals {
    with_actual_activity_category: actual_activity_category: crate::runtime::Open<ActualActivityCategory>,
    with_actual_secondary_presence_lookup_id: actual_secondary_presence_lookup_id: ::std::string::String,
    with_start_offset_seconds: start_offset_seconds: i32,
    with_end_offset_seconds: end_offset_seconds: i32,
});

/// The property `actualActivityCategory` of `HistoricalAdherenceActuals`. Known values: `OnQueueWork`, `Break`, `Meal`, `Meeting`, `OffQueueWork`, `TimeOff`, `Training`, `Unavailable`, `Unscheduled`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
