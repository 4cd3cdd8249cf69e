// @generated from the schema "HistoricalAdherenceExceptionInfo"; changes made here are lost at the next generation

/// The schema `HistoricalAdherenceExceptionInfo`.
#[repr(C)]
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

crate::runtime::model!(HistoricalAdherenceExceptionInfo "HistoricalAdherenceExceptionInfo" 11 {
    (
        start_offset_seconds: i32 = "startOffsetSeconds" 0 with_start_offset_seconds,
        end_offset_seconds: i32 = "endOffsetSeconds" 0 with_end_offset_seconds,
        scheduled_activity_code_id: ::std::string::String = "scheduledActivityCodeId" 0 with_scheduled_activity_code_id,
        scheduled_activity_category: crate::runtime::Open<ScheduledActivityCategory> = "scheduledActivityCategory" 0 with_scheduled_activity_category,
        scheduled_secondary_presence_lookup_ids: ::std::vec::Vec<::std::string::String> = "scheduledSecondaryPresenceLookupIds" 0 with_scheduled_secondary_presence_lookup_ids,
        actual_activity_code_id: ::std::string::String = "actualActivityCodeId" 0 with_actual_activity_code_id,
        actual_activity_category: crate::runtime::Open<ActualActivityCategory> = "actualActivityCategory" 0 with_actual_activity_category,
        system_presence: crate::runtime::Open<SystemPresence> = "systemPresence" 0 with_system_presence,
        routing_status: crate::runtime::Open<RoutingStatus> = "routingStatus" 0 with_routing_status,
        impact: crate::runtime::Open<Impact> = "impact" 0 with_impact,
        secondary_presence_lookup_id: ::std::string::String = "secondaryPresenceLookupId" 0 with_secondary_presence_lookup_id,
    )
});

/// The property `scheduledActivityCategory` of `HistoricalAdherenceExceptionInfo`. Known values: `OnQueueWork`, `Break`, `Meal`, `Meeting`, `OffQueueWork`, `TimeOff`, `Training`, `Unavailable`, `Unscheduled`.
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

crate::runtime::known!(ScheduledActivityCategory);

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

/// The property `systemPresence` of `HistoricalAdherenceExceptionInfo`. Known values: `Available`, `Away`, `Busy`, `Offline`, `Idle`, `OnQueue`, `Meal`, `Training`, `Meeting`, `Break`.
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

crate::runtime::known!(SystemPresence);

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
#[non_exhaustive]
pub enum RoutingStatus {
    OffQueue,
    Idle,
    Interacting,
    NotResponding,
    Communicating,
}

crate::runtime::known!(RoutingStatus);

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
#[non_exhaustive]
pub enum Impact {
    Positive,
    Negative,
    Neutral,
    Unknown,
}

crate::runtime::known!(Impact);

impl crate::runtime::Enum for Impact {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Positive, "Positive"),
        (Self::Negative, "Negative"),
        (Self::Neutral, "Neutral"),
        (Self::Unknown, "Unknown"),
    ];
}
