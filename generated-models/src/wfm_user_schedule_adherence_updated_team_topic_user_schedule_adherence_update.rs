// @generated from the schema "WfmUserScheduleAdherenceUpdatedTeamTopicUserScheduleAdherenceUpdate"; changes made here are lost at the next generation

/// The schema `WfmUserScheduleAdherenceUpdatedTeamTopicUserScheduleAdherenceUpdate`.
#[repr(C)]
pub struct WfmUserScheduleAdherenceUpdatedTeamTopicUserScheduleAdherenceUpdate {
    /// `user`: `WfmUserScheduleAdherenceUpdatedTeamTopicUserReference`.
    pub user: ::std::option::Option<
        ::std::boxed::Box<crate::WfmUserScheduleAdherenceUpdatedTeamTopicUserReference>,
    >,
    /// `managementUnitId`: `string`.
    #[doc(alias = "managementUnitId")]
    pub management_unit_id: ::std::option::Option<::std::string::String>,
    /// `team`: `WfmUserScheduleAdherenceUpdatedTeamTopicUriReference`.
    pub team: ::std::option::Option<
        ::std::boxed::Box<crate::WfmUserScheduleAdherenceUpdatedTeamTopicUriReference>,
    >,
    /// `scheduledActivityCategory`: `string`.
    #[doc(alias = "scheduledActivityCategory")]
    pub scheduled_activity_category: ::std::option::Option<::std::string::String>,
    /// `scheduledActivityCode`: `WfmUserScheduleAdherenceUpdatedTeamTopicActivityCodeReference`.
    #[doc(alias = "scheduledActivityCode")]
    pub scheduled_activity_code: ::std::option::Option<
        ::std::boxed::Box<
            crate::WfmUserScheduleAdherenceUpdatedTeamTopicActivityCodeReference,
        >,
    >,
    /// `systemPresence`: `string`.
    #[doc(alias = "systemPresence")]
    pub system_presence: ::std::option::Option<::std::string::String>,
    /// `organizationSecondaryPresenceId`: `string`.
    #[doc(alias = "organizationSecondaryPresenceId")]
    pub organization_secondary_presence_id: ::std::option::Option<::std::string::String>,
    /// `routingStatus`: `string`.
    #[doc(alias = "routingStatus")]
    pub routing_status: ::std::option::Option<crate::runtime::Open<RoutingStatus>>,
    /// `actualActivityCategory`: `string`.
    #[doc(alias = "actualActivityCategory")]
    pub actual_activity_category: ::std::option::Option<::std::string::String>,
    /// `isOutOfOffice`: `boolean`.
    #[doc(alias = "isOutOfOffice")]
    pub is_out_of_office: ::std::option::Option<bool>,
    /// `adherenceState`: `string`.
    #[doc(alias = "adherenceState")]
    pub adherence_state: ::std::option::Option<crate::runtime::Open<AdherenceState>>,
    /// `impact`: `string`.
    pub impact: ::std::option::Option<::std::string::String>,
    /// `adherenceExplanation`: `WfmUserScheduleAdherenceUpdatedTeamTopicRealTimeAdherenceExplanation`.
    #[doc(alias = "adherenceExplanation")]
    pub adherence_explanation: ::std::option::Option<
        ::std::boxed::Box<
            crate::WfmUserScheduleAdherenceUpdatedTeamTopicRealTimeAdherenceExplanation,
        >,
    >,
    /// `adherenceChangeTime`: `string (date-time)`.
    #[doc(alias = "adherenceChangeTime")]
    pub adherence_change_time: ::std::option::Option<crate::runtime::DateTime>,
    /// `presenceUpdateTime`: `string (date-time)`.
    #[doc(alias = "presenceUpdateTime")]
    pub presence_update_time: ::std::option::Option<crate::runtime::DateTime>,
    /// `activeQueues`: `array of WfmUserScheduleAdherenceUpdatedTeamTopicQueueReference`.
    #[doc(alias = "activeQueues")]
    pub active_queues: ::std::option::Option<
        ::std::vec::Vec<crate::WfmUserScheduleAdherenceUpdatedTeamTopicQueueReference>,
    >,
    /// `activeQueuesModifiedTime`: `string (date-time)`.
    #[doc(alias = "activeQueuesModifiedTime")]
    pub active_queues_modified_time: ::std::option::Option<crate::runtime::DateTime>,
    /// `removedFromManagementUnit`: `boolean`.
    #[doc(alias = "removedFromManagementUnit")]
    pub removed_from_management_unit: ::std::option::Option<bool>,
    /// `suppressOnTimeReminder`: `boolean`.
    #[doc(alias = "suppressOnTimeReminder")]
    pub suppress_on_time_reminder: ::std::option::Option<bool>,
    /// `nextActivityReminders`: `array of WfmUserScheduleAdherenceUpdatedTeamTopicUserNextActivityReminder`.
    #[doc(alias = "nextActivityReminders")]
    pub next_activity_reminders: ::std::option::Option<
        ::std::vec::Vec<
            crate::WfmUserScheduleAdherenceUpdatedTeamTopicUserNextActivityReminder,
        >,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WfmUserScheduleAdherenceUpdatedTeamTopicUserScheduleAdherenceUpdate "WfmUserScheduleAdherenceUpdatedTeamTopicUserScheduleAdherenceUpdate" 20 {
    (
        user: ::std::boxed::Box<crate::WfmUserScheduleAdherenceUpdatedTeamTopicUserReference> = "user" 0 with_user,
        management_unit_id: ::std::string::String = "managementUnitId" 0 with_management_unit_id,
        team: ::std::boxed::Box<crate::WfmUserScheduleAdherenceUpdatedTeamTopicUriReference> = "team" 0 with_team,
        scheduled_activity_category: ::std::string::String = "scheduledActivityCategory" 0 with_scheduled_activity_category,
        scheduled_activity_code: ::std::boxed::Box<crate::WfmUserScheduleAdherenceUpdatedTeamTopicActivityCodeReference> = "scheduledActivityCode" 0 with_scheduled_activity_code,
        system_presence: ::std::string::String = "systemPresence" 0 with_system_presence,
        organization_secondary_presence_id: ::std::string::String = "organizationSecondaryPresenceId" 0 with_organization_secondary_presence_id,
        routing_status: crate::runtime::Open<RoutingStatus> = "routingStatus" 0 with_routing_status,
        actual_activity_category: ::std::string::String = "actualActivityCategory" 0 with_actual_activity_category,
        is_out_of_office: bool = "isOutOfOffice" 0 with_is_out_of_office,
        adherence_state: crate::runtime::Open<AdherenceState> = "adherenceState" 0 with_adherence_state,
        impact: ::std::string::String = "impact" 0 with_impact,
        adherence_explanation: ::std::boxed::Box<crate::WfmUserScheduleAdherenceUpdatedTeamTopicRealTimeAdherenceExplanation> = "adherenceExplanation" 0 with_adherence_explanation,
        adherence_change_time: crate::runtime::DateTime = "adherenceChangeTime" 0 with_adherence_change_time,
        presence_update_time: crate::runtime::DateTime = "presenceUpdateTime" 0 with_presence_update_time,
        active_queues: ::std::vec::Vec<crate::WfmUserScheduleAdherenceUpdatedTeamTopicQueueReference> = "activeQueues" 0 with_active_queues,
    )
    (
        active_queues_modified_time: crate::runtime::DateTime = "activeQueuesModifiedTime" 0 with_active_queues_modified_time,
        removed_from_management_unit: bool = "removedFromManagementUnit" 0 with_removed_from_management_unit,
        suppress_on_time_reminder: bool = "suppressOnTimeReminder" 0 with_suppress_on_time_reminder,
        next_activity_reminders: ::std::vec::Vec<crate::WfmUserScheduleAdherenceUpdatedTeamTopicUserNextActivityReminder> = "nextActivityReminders" 0 with_next_activity_reminders,
    )
});

/// The property `routingStatus` of `WfmUserScheduleAdherenceUpdatedTeamTopicUserScheduleAdherenceUpdate`. Known values: `__EMPTY__`, `OFF_QUEUE`, `IDLE`, `INTERACTING`, `NOT_RESPONDING`, `COMMUNICATING`, `OFFLINE`.
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

crate::runtime::known!(RoutingStatus);

impl crate::runtime::Enum for RoutingStatus {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Empty, "__EMPTY__"),
        (Self::OffQueue, "OFF_QUEUE"),
        (Self::Idle, "IDLE"),
        (Self::Interacting, "INTERACTING"),
        (Self::NotResponding, "NOT_RESPONDING"),
        (Self::Communicating, "COMMUNICATING"),
        (Self::Offline, "OFFLINE"),
    ];
}

/// The property `adherenceState` of `WfmUserScheduleAdherenceUpdatedTeamTopicUserScheduleAdherenceUpdate`. Known values: `InAdherence`, `OutOfAdherence`, `Unscheduled`, `Unknown`, `Ignored`, `Explained`.
#[non_exhaustive]
pub enum AdherenceState {
    InAdherence,
    OutOfAdherence,
    Unscheduled,
    Unknown,
    Ignored,
    Explained,
}

crate::runtime::known!(AdherenceState);

impl crate::runtime::Enum for AdherenceState {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::InAdherence, "InAdherence"),
        (Self::OutOfAdherence, "OutOfAdherence"),
        (Self::Unscheduled, "Unscheduled"),
        (Self::Unknown, "Unknown"),
        (Self::Ignored, "Ignored"),
        (Self::Explained, "Explained"),
    ];
}
