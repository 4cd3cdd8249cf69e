// @generated from the schema "HistoricalAdherenceExceptionInfo"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `HistoricalAdherenceExceptionInfo`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct HistoricalAdherenceExceptionInfo {
    /// `startOffsetSeconds`: `integer (int32)`.
    #[doc(alias = "startOffsetSeconds")]
    pub start_offset_seconds: Option<i32>,
    /// `endOffsetSeconds`: `integer (int32)`.
    #[doc(alias = "endOffsetSeconds")]
    pub end_offset_seconds: Option<i32>,
    /// `scheduledActivityCodeId`: `string`.
    #[doc(alias = "scheduledActivityCodeId")]
    pub scheduled_activity_code_id: Option<String>,
    /// `scheduledActivityCategory`: one of `OnQueueWork`, `Break`, `Meal`, `Meeting` and 5 more.
    #[doc(alias = "scheduledActivityCategory")]
    pub scheduled_activity_category: Option<Open<ScheduledActivityCategory>>,
    /// `scheduledSecondaryPresenceLookupIds`: `array of string`.
    #[doc(alias = "scheduledSecondaryPresenceLookupIds")]
    pub scheduled_secondary_presence_lookup_ids: Option<Vec<String>>,
    /// `actualActivityCodeId`: `string`.
    #[doc(alias = "actualActivityCodeId")]
    pub actual_activity_code_id: Option<String>,
    /// `actualActivityCategory`: one of `OnQueueWork`, `Break`, `Meal`, `Meeting` and 5 more.
    #[doc(alias = "actualActivityCategory")]
    pub actual_activity_category: Option<Open<ActualActivityCategory>>,
    /// `systemPresence`: one of `Available`, `Away`, `Busy`, `Offline` and 6 more.
    #[doc(alias = "systemPresence")]
    pub system_presence: Option<Open<SystemPresence>>,
    /// `routingStatus`: one of `OFF_QUEUE`, `IDLE`, `INTERACTING`, `NOT_RESPONDING` and `COMMUNICATING`.
    #[doc(alias = "routingStatus")]
    pub routing_status: Option<Open<RoutingStatus>>,
    /// `impact`: one of `Positive`, `Negative`, `Neutral` and `Unknown`.
    pub impact: Option<Open<Impact>>,
    /// `secondaryPresenceLookupId`: `string`.
    #[doc(alias = "secondaryPresenceLookupId")]
    pub secondary_presence_lookup_id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(HistoricalAdherenceExceptionInfo "HistoricalAdherenceExceptionInfo" 11 {
    (
        start_offset_seconds: i32 = "startOffsetSeconds" with_start_offset_seconds,
        end_offset_seconds: i32 = "endOffsetSeconds" with_end_offset_seconds,
        scheduled_activity_code_id: String = "scheduledActivityCodeId" with_scheduled_activity_code_id,
        scheduled_activity_category: Open<ScheduledActivityCategory> = "scheduledActivityCategory" with_scheduled_activity_category,
        scheduled_secondary_presence_lookup_ids: Vec<String> = "scheduledSecondaryPresenceLookupIds" with_scheduled_secondary_presence_lookup_ids,
        actual_activity_code_id: String = "actualActivityCodeId" with_actual_activity_code_id,
        actual_activity_category: Open<ActualActivityCategory> = "actualActivityCategory" with_actual_activity_category,
        system_presence: Open<SystemPresence> = "systemPresence" with_system_presence,
        routing_status: Open<RoutingStatus> = "routingStatus" with_routing_status,
        impact: Open<Impact> = "impact" with_impact,
        secondary_presence_lookup_id: String = "secondaryPresenceLookupId" with_secondary_presence_lookup_id,
    )
});

/// The property `scheduledActivityCategory` of `HistoricalAdherenceExceptionInfo`. Known values: `OnQueueWork`, `Break`, `Meal`, `Meeting`, `OffQueueWork`, `TimeOff`, `Training`, `Unavailable`, `Unscheduled`.
#[repr(u16)]
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

crate::runtime::values!(ScheduledActivityCategory {
    OnQueueWork = "OnQueueWork",
    Break = "Break",
    Meal = "Meal",
    Meeting = "Meeting",
    OffQueueWork = "OffQueueWork",
    TimeOff = "TimeOff",
    Training = "Training",
    Unavailable = "Unavailable",
    Unscheduled = "Unscheduled",
});

/// The property `actualActivityCategory` of `HistoricalAdherenceExceptionInfo`. Known values: `OnQueueWork`, `Break`, `Meal`, `Meeting`, `OffQueueWork`, `TimeOff`, `Training`, `Unavailable`, `Unscheduled`.
#[repr(u16)]
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

crate::runtime::values!(ActualActivityCategory {
    OnQueueWork = "OnQueueWork",
    Break = "Break",
    Meal = "Meal",
    Meeting = "Meeting",
    OffQueueWork = "OffQueueWork",
    TimeOff = "TimeOff",
    Training = "Training",
    Unavailable = "Unavailable",
    Unscheduled = "Unscheduled",
});

/// The property `systemPresence` of `HistoricalAdherenceExceptionInfo`. Known values: `Available`, `Away`, `Busy`, `Offline`, `Idle`, `OnQueue`, `Meal`, `Training`, `Meeting`, `Break`.
#[repr(u16)]
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

crate::runtime::values!(SystemPresence {
    Available = "Available",
    Away = "Away",
    Busy = "Busy",
    Offline = "Offline",
    Idle = "Idle",
    OnQueue = "OnQueue",
    Meal = "Meal",
    Training = "Training",
    Meeting = "Meeting",
    Break = "Break",
});

/// The property `routingStatus` of `HistoricalAdherenceExceptionInfo`. Known values: `OFF_QUEUE`, `IDLE`, `INTERACTING`, `NOT_RESPONDING`, `COMMUNICATING`.
#[repr(u16)]
#[non_exhaustive]
pub enum RoutingStatus {
    OffQueue,
    Idle,
    Interacting,
    NotResponding,
    Communicating,
}

crate::runtime::values!(RoutingStatus {
    OffQueue = "OFF_QUEUE",
    Idle = "IDLE",
    Interacting = "INTERACTING",
    NotResponding = "NOT_RESPONDING",
    Communicating = "COMMUNICATING",
});

/// The property `impact` of `HistoricalAdherenceExceptionInfo`. Known values: `Positive`, `Negative`, `Neutral`, `Unknown`.
#[repr(u16)]
#[non_exhaustive]
pub enum Impact {
    Positive,
    Negative,
    Neutral,
    Unknown,
}

crate::runtime::values!(Impact {
    Positive = "Positive",
    Negative = "Negative",
    Neutral = "Neutral",
    Unknown = "Unknown",
});
