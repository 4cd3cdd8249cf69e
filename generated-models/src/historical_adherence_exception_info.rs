// @generated from the schema "HistoricalAdherenceExceptionInfo"; changes made here are lost at the next generation

/// The schema `HistoricalAdherenceExceptionInfo`.
pub struct HistoricalAdherenceExceptionInfo {
    /// `startOffsetSeconds`: `integer (int32)`.
    #[doc(alias = "startOffsetSeconds")]
    pub start_offset_seconds: ::std::option::Option<i32>,
    /// `endOffsetSeconds`: `integer (int32)`.
    #[doc(alias = "endOffsetSeconds")]
    pub end_offset_seconds: ::std::option::Option<i32>,
    /// `scheduledActivityCodeId`: `string`.
    #[doc(alias = "scheduledActivityCodeId")]
    pub scheduled_activity_code_id: ::std::option::Option<::std::string::String>,
    /// `scheduledActivityCategory`: `string`.
    #[doc(alias = "scheduledActivityCategory")]
    pub scheduled_activity_category: ::std::option::Option<
        crate::runtime::Open<ScheduledActivityCategory>,
    >,
    /// `scheduledSecondaryPresenceLookupIds`: `array of string`.
    #[doc(alias = "scheduledSecondaryPresenceLookupIds")]
    pub scheduled_secondary_presence_lookup_ids: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `actualActivityCodeId`: `string`.
    #[doc(alias = "actualActivityCodeId")]
    pub actual_activity_code_id: ::std::option::Option<::std::string::String>,
    /// `actualActivityCategory`: `string`.
    #[doc(alias = "actualActivityCategory")]
    pub actual_activity_category: ::std::option::Option<
        crate::runtime::Open<ActualActivityCategory>,
    >,
    /// `systemPresence`: `string`.
    #[doc(alias = "systemPresence")]
    pub system_presence: ::std::option::Option<crate::runtime::Open<SystemPresence>>,
    /// `routingStatus`: `string`.
    #[doc(alias = "routingStatus")]
    pub routing_status: ::std::option::Option<crate::runtime::Open<RoutingStatus>>,
    /// `impact`: `string`.
    pub impact: ::std::option::Option<crate::runtime::Open<Impact>>,
    /// `secondaryPresenceLookupId`: `string`.
    #[doc(alias = "secondaryPresenceLookupId")]
    pub secondary_presence_lookup_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for HistoricalAdherenceExceptionInfo {
    const EMPTY: Self = Self {
        start_offset_seconds: ::std::option::Option::None,
        end_offset_seconds: ::std::option::Option::None,
        scheduled_activity_code_id: ::std::option::Option::None,
        scheduled_activity_category: ::std::option::Option::None,
        scheduled_secondary_presence_lookup_ids: ::std::option::Option::None,
        actual_activity_code_id: ::std::option::Option::None,
        actual_activity_category: ::std::option::Option::None,
        system_presence: ::std::option::Option::None,
        routing_status: ::std::option::Option::None,
        impact: ::std::option::Option::None,
        secondary_presence_lookup_id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &HistoricalAdherenceExceptionInfo = &<HistoricalAdherenceExceptionInfo as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "HistoricalAdherenceExceptionInfo",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("startOffsetSeconds", "start_offset_seconds", 0),
            ("endOffsetSeconds", "end_offset_seconds", 0),
            ("scheduledActivityCodeId", "scheduled_activity_code_id", 0),
            ("scheduledActivityCategory", "scheduled_activity_category", 0),
            (
                "scheduledSecondaryPresenceLookupIds",
                "scheduled_secondary_presence_lookup_ids",
                0,
            ),
            ("actualActivityCodeId", "actual_activity_code_id", 0),
            ("actualActivityCategory", "actual_activity_category", 0),
            ("systemPresence", "system_presence", 0),
            ("routingStatus", "routing_status", 0),
            ("impact", "impact", 0),
            ("secondaryPresenceLookupId", "secondary_presence_lookup_id", 0),
        ],
        fields: &[
            &E.start_offset_seconds,
            &E.end_offset_seconds,
            &E.scheduled_activity_code_id,
            &E.scheduled_activity_category,
            &E.scheduled_secondary_presence_lookup_ids,
            &E.actual_activity_code_id,
            &E.actual_activity_category,
            &E.system_presence,
            &E.routing_status,
            &E.impact,
            &E.secondary_presence_lookup_id,
        ],
    }
};

crate::runtime::model!(HistoricalAdherenceExceptionInfo);

crate::runtime::setters!(HistoricalAdherenceExceptionInfo {
    with_start_offset_seconds: start_offset_seconds: i32,
    with_end_offset_seconds: end_offset_seconds: i32,
    with_scheduled_activity_code_id: scheduled_activity_code_id: ::std::string::String,
    with_scheduled_activity_category: scheduled_activity_category: crate::runtime::Open<ScheduledActivityCategory>,
    with_scheduled_secondary_presence_lookup_ids: scheduled_secondary_presence_lookup_ids: ::std::vec::Vec<::std::string::String>,
    with_actual_activity_code_id: actual_activity_code_id: ::std::string::String,
    with_actual_activity_category: actual_activity_category: crate::runtime::Open<ActualActivityCategory>,
    with_system_presence: system_presence: crate::runtime::Open<SystemPresence>,
    with_routing_status: routing_status: crate::runtime::Open<RoutingStatus>,
    with_impact: impact: crate::runtime::Open<Impact>,
    with_secondary_presence_lookup_id: secondary_presence_lookup_id: ::std::string::String,
});

/// The property `scheduledActivityCategory` of `HistoricalAdherenceExceptionInfo`. Known values: `OnQueueWork`, `Break`, `Meal`, `Meeting`, `OffQueueWork`, `TimeOff`, `Training`, `Unavailable`, `Unscheduled`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ScheduledActivityCategory {
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

impl crate::runtime::Enum for ScheduledActivityCategory {
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

/// The property `actualActivityCategory` of `HistoricalAdherenceExceptionInfo`. Known values: `OnQueueWork`, `Break`, `Meal`, `Meeting`, `OffQueueWork`, `TimeOff`, `Training`, `Unavailable`, `Unscheduled`.
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

/// The property `systemPresence` of `HistoricalAdherenceExceptionInfo`. Known values: `Available`, `Away`, `Busy`, `Offline`, `Idle`, `OnQueue`, `Meal`, `Training`, `Meeting`, `Break`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SystemPresence {
    Available,
    Away,
    Busy,
    Offline,
    Idle,
    OnQueue,
    Meal,
    Training,
    Meeting,
    Break,
}

impl crate::runtime::Enum for SystemPresence {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Available, "Available"),
        (Self::Away, "Away"),
        (Self::Busy, "Busy"),
        (Self::Offline, "Offline"),
        (Self::Idle, "Idle"),
        (Self::OnQueue, "OnQueue"),
        (Self::Meal, "Meal"),
        (Self::Training, "Training"),
        (Self::Meeting, "Meeting"),
        (Self::Break, "Break"),
    ];
}

/// The property `routingStatus` of `HistoricalAdherenceExceptionInfo`. Known values: `OFF_QUEUE`, `IDLE`, `INTERACTING`, `NOT_RESPONDING`, `COMMUNICATING`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RoutingStatus {
    OffQueue,
    Idle,
    Interacting,
    NotResponding,
    Communicating,
}

impl crate::runtime::Enum for RoutingStatus {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::OffQueue, "OFF_QUEUE"),
        (Self::Idle, "IDLE"),
        (Self::Interacting, "INTERACTING"),
        (Self::NotResponding, "NOT_RESPONDING"),
        (Self::Communicating, "COMMUNICATING"),
    ];
}

/// The property `impact` of `HistoricalAdherenceExceptionInfo`. Known values: `Positive`, `Negative`, `Neutral`, `Unknown`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Impact {
    Positive,
    Negative,
    Neutral,
    Unknown,
}

impl crate::runtime::Enum for Impact {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Positive, "Positive"),
        (Self::Negative, "Negative"),
        (Self::Neutral, "Neutral"),
        (Self::Unknown, "Unknown"),
    ];
}
