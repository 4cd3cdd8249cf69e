// @generated from the schema "UserScheduleAdherence"; changes made here are lost at the next generation

use crate::{
    ActivityCodeSummary, BusinessUnitReference, ManagementUnitReference, QueueReference,
    RealTimeAdherenceExplanation, TeamReference, UserNextActivityReminder, UserReference,
};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `UserScheduleAdherence`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct UserScheduleAdherence {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `user`: `UserReference`, read-only.
    pub user: Option<Box<UserReference>>,
    /// `businessUnit`: `BusinessUnitReference`, read-only.
    #[doc(alias = "businessUnit")]
    pub business_unit: Option<Box<BusinessUnitReference>>,
    /// `managementUnit`: `ManagementUnitReference`, read-only.
    #[doc(alias = "managementUnit")]
    pub management_unit: Option<Box<ManagementUnitReference>>,
    /// `team`: `TeamReference`, read-only.
    pub team: Option<Box<TeamReference>>,
    /// `scheduledActivityCategory`: one of `OnQueueWork`, `Break`, `Meal`, `Meeting` and 5 more, read-only.
    #[doc(alias = "scheduledActivityCategory")]
    pub scheduled_activity_category: Option<Open<ScheduledActivityCategory>>,
    /// `scheduledActivityCode`: `ActivityCodeSummary`, read-only.
    #[doc(alias = "scheduledActivityCode")]
    pub scheduled_activity_code: Option<Box<ActivityCodeSummary>>,
    /// `systemPresence`: one of `Available`, `Away`, `Busy`, `Offline` and 6 more, read-only.
    #[doc(alias = "systemPresence")]
    pub system_presence: Option<Open<SystemPresence>>,
    /// `organizationSecondaryPresenceId`: `string`, read-only.
    #[doc(alias = "organizationSecondaryPresenceId")]
    pub organization_secondary_presence_id: Option<String>,
    /// `routingStatus`: one of `OFF_QUEUE`, `IDLE`, `INTERACTING`, `NOT_RESPONDING` and `COMMUNICATING`, read-only.
    #[doc(alias = "routingStatus")]
    pub routing_status: Option<Open<RoutingStatus>>,
    /// `actualActivityCategory`: one of `OnQueueWork`, `Break`, `Meal`, `Meeting` and 5 more, read-only.
    #[doc(alias = "actualActivityCategory")]
    pub actual_activity_category: Option<Open<ActualActivityCategory>>,
    /// `isOutOfOffice`: `boolean`, read-only.
    #[doc(alias = "isOutOfOffice")]
    pub is_out_of_office: Option<bool>,
    /// `adherenceState`: one of `InAdherence`, `OutOfAdherence`, `Unscheduled`, `Unknown` and 2 more, read-only.
    #[doc(alias = "adherenceState")]
    pub adherence_state: Option<Open<AdherenceState>>,
    /// `impact`: one of `Positive`, `Negative`, `Neutral` and `Unknown`, read-only.
    pub impact: Option<Open<Impact>>,
    /// `adherenceExplanation`: `RealTimeAdherenceExplanation`, read-only.
    #[doc(alias = "adherenceExplanation")]
    pub adherence_explanation: Option<Box<RealTimeAdherenceExplanation>>,
    /// `timeOfAdherenceChange`: `string (date-time)`, read-only.
    #[doc(alias = "timeOfAdherenceChange")]
    pub time_of_adherence_change: Option<DateTime>,
    /// `presenceUpdateTime`: `string (date-time)`, read-only.
    #[doc(alias = "presenceUpdateTime")]
    pub presence_update_time: Option<DateTime>,
    /// `activeQueues`: `array of QueueReference`, read-only.
    #[doc(alias = "activeQueues")]
    pub active_queues: Option<Vec<QueueReference>>,
    /// `activeQueuesModifiedTime`: `string (date-time)`, read-only.
    #[doc(alias = "activeQueuesModifiedTime")]
    pub active_queues_modified_time: Option<DateTime>,
    /// `removedFromManagementUnit`: `boolean`, read-only.
    #[doc(alias = "removedFromManagementUnit")]
    pub removed_from_management_unit: Option<bool>,
    /// `nextActivityReminders`: `array of UserNextActivityReminder`, read-only.
    #[doc(alias = "nextActivityReminders")]
    pub next_activity_reminders: Option<Vec<UserNextActivityReminder>>,
    /// `suppressOnTimeReminder`: `boolean`, read-only.
    #[doc(alias = "suppressOnTimeReminder")]
    pub suppress_on_time_reminder: Option<bool>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(UserScheduleAdherence "UserScheduleAdherence" 24 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        user: Box<UserReference> = "user" with_user read_only,
        business_unit: Box<BusinessUnitReference> = "businessUnit" with_business_unit read_only,
        management_unit: Box<ManagementUnitReference> = "managementUnit" with_management_unit read_only,
        team: Box<TeamReference> = "team" with_team read_only,
        scheduled_activity_category: Open<ScheduledActivityCategory> = "scheduledActivityCategory" with_scheduled_activity_category read_only,
        scheduled_activity_code: Box<ActivityCodeSummary> = "scheduledActivityCode" with_scheduled_activity_code read_only,
        system_presence: Open<SystemPresence> = "systemPresence" with_system_presence read_only,
        organization_secondary_presence_id: String = "organizationSecondaryPresenceId" with_organization_secondary_presence_id read_only,
        routing_status: Open<RoutingStatus> = "routingStatus" with_routing_status read_only,
        actual_activity_category: Open<ActualActivityCategory> = "actualActivityCategory" with_actual_activity_category read_only,
        is_out_of_office: bool = "isOutOfOffice" with_is_out_of_office read_only,
        adherence_state: Open<AdherenceState> = "adherenceState" with_adherence_state read_only,
        impact: Open<Impact> = "impact" with_impact read_only,
        adherence_explanation: Box<RealTimeAdherenceExplanation> = "adherenceExplanation" with_adherence_explanation read_only,
    )
    (
        time_of_adherence_change: DateTime = "timeOfAdherenceChange" with_time_of_adherence_change read_only,
        presence_update_time: DateTime = "presenceUpdateTime" with_presence_update_time read_only,
        active_queues: Vec<QueueReference> = "activeQueues" with_active_queues read_only,
        active_queues_modified_time: DateTime = "activeQueuesModifiedTime" with_active_queues_modified_time read_only,
        removed_from_management_unit: bool = "removedFromManagementUnit" with_removed_from_management_unit read_only,
        next_activity_reminders: Vec<UserNextActivityReminder> = "nextActivityReminders" with_next_activity_reminders read_only,
        suppress_on_time_reminder: bool = "suppressOnTimeReminder" with_suppress_on_time_reminder read_only,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `scheduledActivityCategory` of `UserScheduleAdherence`. Known values: `OnQueueWork`, `Break`, `Meal`, `Meeting`, `OffQueueWork`, `TimeOff`, `Training`, `Unavailable`, `Unscheduled`.
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

/// The property `systemPresence` of `UserScheduleAdherence`. Known values: `Available`, `Away`, `Busy`, `Offline`, `Idle`, `OnQueue`, `Meal`, `Training`, `Meeting`, `Break`.
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

/// The property `routingStatus` of `UserScheduleAdherence`. Known values: `OFF_QUEUE`, `IDLE`, `INTERACTING`, `NOT_RESPONDING`, `COMMUNICATING`.
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

/// The property `actualActivityCategory` of `UserScheduleAdherence`. Known values: `OnQueueWork`, `Break`, `Meal`, `Meeting`, `OffQueueWork`, `TimeOff`, `Training`, `Unavailable`, `Unscheduled`.
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

/// The property `adherenceState` of `UserScheduleAdherence`. Known values: `InAdherence`, `OutOfAdherence`, `Unscheduled`, `Unknown`, `Ignored`, `Explained`.
#[repr(u16)]
#[non_exhaustive]
pub enum AdherenceState {
    InAdherence,
    OutOfAdherence,
    Unscheduled,
    Unknown,
    Ignored,
    Explained,
}

crate::runtime::values!(AdherenceState {
    InAdherence = "InAdherence",
    OutOfAdherence = "OutOfAdherence",
    Unscheduled = "Unscheduled",
    Unknown = "Unknown",
    Ignored = "Ignored",
    Explained = "Explained",
});

/// The property `impact` of `UserScheduleAdherence`. Known values: `Positive`, `Negative`, `Neutral`, `Unknown`.
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
