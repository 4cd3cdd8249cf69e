// @generated from the schema "WfmUserScheduleAdherenceUpdatedMuTopicUserScheduleAdherenceUpdate"; changes made here are lost at the next generation

use crate::{
    WfmUserScheduleAdherenceUpdatedMuTopicActivityCodeReference,
    WfmUserScheduleAdherenceUpdatedMuTopicQueueReference,
    WfmUserScheduleAdherenceUpdatedMuTopicRealTimeAdherenceExplanation,
    WfmUserScheduleAdherenceUpdatedMuTopicUriReference,
    WfmUserScheduleAdherenceUpdatedMuTopicUserNextActivityReminder,
    WfmUserScheduleAdherenceUpdatedMuTopicUserReference,
};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `WfmUserScheduleAdherenceUpdatedMuTopicUserScheduleAdherenceUpdate`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WfmUserScheduleAdherenceUpdatedMuTopicUserScheduleAdherenceUpdate {
    /// `user`: `WfmUserScheduleAdherenceUpdatedMuTopicUserReference`.
    pub user: Option<Box<WfmUserScheduleAdherenceUpdatedMuTopicUserReference>>,
    /// `managementUnitId`: `string`.
    #[doc(alias = "managementUnitId")]
    pub management_unit_id: Option<String>,
    /// `team`: `WfmUserScheduleAdherenceUpdatedMuTopicUriReference`.
    pub team: Option<Box<WfmUserScheduleAdherenceUpdatedMuTopicUriReference>>,
    /// `scheduledActivityCategory`: `string`.
    #[doc(alias = "scheduledActivityCategory")]
    pub scheduled_activity_category: Option<String>,
    /// `scheduledActivityCode`: `WfmUserScheduleAdherenceUpdatedMuTopicActivityCodeReference`.
    #[doc(alias = "scheduledActivityCode")]
    pub scheduled_activity_code: Option<
        Box<WfmUserScheduleAdherenceUpdatedMuTopicActivityCodeReference>,
    >,
    /// `systemPresence`: `string`.
    #[doc(alias = "systemPresence")]
    pub system_presence: Option<String>,
    /// `organizationSecondaryPresenceId`: `string`.
    #[doc(alias = "organizationSecondaryPresenceId")]
    pub organization_secondary_presence_id: Option<String>,
    /// `routingStatus`: one of `__EMPTY__`, `OFF_QUEUE`, `IDLE`, `INTERACTING` and 3 more.
    #[doc(alias = "routingStatus")]
    pub routing_status: Option<Open<RoutingStatus>>,
    /// `actualActivityCategory`: `string`.
    #[doc(alias = "actualActivityCategory")]
    pub actual_activity_category: Option<String>,
    /// `isOutOfOffice`: `boolean`.
    #[doc(alias = "isOutOfOffice")]
    pub is_out_of_office: Option<bool>,
    /// `adherenceState`: one of `InAdherence`, `OutOfAdherence`, `Unscheduled`, `Unknown` and 2 more.
    #[doc(alias = "adherenceState")]
    pub adherence_state: Option<Open<AdherenceState>>,
    /// `impact`: `string`.
    pub impact: Option<String>,
    /// `adherenceExplanation`: `WfmUserScheduleAdherenceUpdatedMuTopicRealTimeAdherenceExplanation`.
    #[doc(alias = "adherenceExplanation")]
    pub adherence_explanation: Option<
        Box<WfmUserScheduleAdherenceUpdatedMuTopicRealTimeAdherenceExplanation>,
    >,
    /// `adherenceChangeTime`: `string (date-time)`.
    #[doc(alias = "adherenceChangeTime")]
    pub adherence_change_time: Option<DateTime>,
    /// `presenceUpdateTime`: `string (date-time)`.
    #[doc(alias = "presenceUpdateTime")]
    pub presence_update_time: Option<DateTime>,
    /// `activeQueues`: `array of WfmUserScheduleAdherenceUpdatedMuTopicQueueReference`.
    #[doc(alias = "activeQueues")]
    pub active_queues: Option<Vec<WfmUserScheduleAdherenceUpdatedMuTopicQueueReference>>,
    /// `activeQueuesModifiedTime`: `string (date-time)`.
    #[doc(alias = "activeQueuesModifiedTime")]
    pub active_queues_modified_time: Option<DateTime>,
    /// `removedFromManagementUnit`: `boolean`.
    #[doc(alias = "removedFromManagementUnit")]
    pub removed_from_management_unit: Option<bool>,
    /// `suppressOnTimeReminder`: `boolean`.
    #[doc(alias = "suppressOnTimeReminder")]
    pub suppress_on_time_reminder: Option<bool>,
    /// `nextActivityReminders`: `array of WfmUserScheduleAdherenceUpdatedMuTopicUserNextActivityReminder`.
    #[doc(alias = "nextActivityReminders")]
    pub next_activity_reminders: Option<
        Vec<WfmUserScheduleAdherenceUpdatedMuTopicUserNextActivityReminder>,
    >,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WfmUserScheduleAdherenceUpdatedMuTopicUserScheduleAdherenceUpdate "WfmUserScheduleAdherenceUpdatedMuTopicUserScheduleAdherenceUpdate" 20 {
    (
        user: Box<WfmUserScheduleAdherenceUpdatedMuTopicUserReference> = "user" with_user,
        management_unit_id: String = "managementUnitId" with_management_unit_id,
        team: Box<WfmUserScheduleAdherenceUpdatedMuTopicUriReference> = "team" with_team,
        scheduled_activity_category: String = "scheduledActivityCategory" with_scheduled_activity_category,
        scheduled_activity_code: Box<WfmUserScheduleAdherenceUpdatedMuTopicActivityCodeReference> = "scheduledActivityCode" with_scheduled_activity_code,
        system_presence: String = "systemPresence" with_system_presence,
        organization_secondary_presence_id: String = "organizationSecondaryPresenceId" with_organization_secondary_presence_id,
        routing_status: Open<RoutingStatus> = "routingStatus" with_routing_status,
        actual_activity_category: String = "actualActivityCategory" with_actual_activity_category,
        is_out_of_office: bool = "isOutOfOffice" with_is_out_of_office,
        adherence_state: Open<AdherenceState> = "adherenceState" with_adherence_state,
        impact: String = "impact" with_impact,
        adherence_explanation: Box<WfmUserScheduleAdherenceUpdatedMuTopicRealTimeAdherenceExplanation> = "adherenceExplanation" with_adherence_explanation,
        adherence_change_time: DateTime = "adherenceChangeTime" with_adherence_change_time,
        presence_update_time: DateTime = "presenceUpdateTime" with_presence_update_time,
        active_queues: Vec<WfmUserScheduleAdherenceUpdatedMuTopicQueueReference> = "activeQueues" with_active_queues,
    )
    (
        active_queues_modified_time: DateTime = "activeQueuesModifiedTime" with_active_queues_modified_time,
        removed_from_management_unit: bool = "removedFromManagementUnit" with_removed_from_management_unit,
        suppress_on_time_reminder: bool = "suppressOnTimeReminder" with_suppress_on_time_reminder,
        next_activity_reminders: Vec<WfmUserScheduleAdherenceUpdatedMuTopicUserNextActivityReminder> = "nextActivityReminders" with_next_activity_reminders,
    )
});

/// The property `routingStatus` of `WfmUserScheduleAdherenceUpdatedMuTopicUserScheduleAdherenceUpdate`. Known values: `__EMPTY__`, `OFF_QUEUE`, `IDLE`, `INTERACTING`, `NOT_RESPONDING`, `COMMUNICATING`, `OFFLINE`.
#[repr(u16)]
#[non_exhaustive]
pub enum RoutingStatus {
    Empty,
    OffQueue,
    Idle,
    Interacting,
    NotResponding,
    Communicating,
    Offline,
}

crate::runtime::values!(RoutingStatus {
    Empty = "__EMPTY__",
    OffQueue = "OFF_QUEUE",
    Idle = "IDLE",
    Interacting = "INTERACTING",
    NotResponding = "NOT_RESPONDING",
    Communicating = "COMMUNICATING",
    Offline = "OFFLINE",
});

/// The property `adherenceState` of `WfmUserScheduleAdherenceUpdatedMuTopicUserScheduleAdherenceUpdate`. Known values: `InAdherence`, `OutOfAdherence`, `Unscheduled`, `Unknown`, `Ignored`, `Explained`.
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
