// @generated from the schema "WfmUserScheduleAdherenceUpdatedTopicUserScheduleAdherenceUpdate"; changes made here are lost at the next generation

/// The schema `WfmUserScheduleAdherenceUpdatedTopicUserScheduleAdherenceUpdate`.
pub struct WfmUserScheduleAdherenceUpdatedTopicUserScheduleAdherenceUpdate {
    /// `user`: `WfmUserScheduleAdherenceUpdatedTopicUserReference`.
    pub user: ::std::option::Option<
        ::std::boxed::Box<crate::WfmUserScheduleAdherenceUpdatedTopicUserReference>,
    >,
    /// `managementUnitId`: `string`.
    #[doc(alias = "managementUnitId")]
    pub management_unit_id: ::std::option::Option<::std::string::String>,
    /// `team`: `WfmUserScheduleAdherenceUpdatedTopicUriReference`.
    pub team: ::std::option::Option<
        ::std::boxed::Box<crate::WfmUserScheduleAdherenceUpdatedTopicUriReference>,
    >,
    /// `scheduledActivityCategory`: `string`.
    #[doc(alias = "scheduledActivityCategory")]
    pub scheduled_activity_category: ::std::option::Option<::std::string::String>,
    /// `scheduledActivityCode`: `WfmUserScheduleAdherenceUpdatedTopicActivityCodeReference`.
    #[doc(alias = "scheduledActivityCode")]
    pub scheduled_activity_code: ::std::option::Option<
        ::std::boxed::Box<
            crate::WfmUserScheduleAdherenceUpdatedTopicActivityCodeReference,
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
    /// `adherenceExplanation`: `WfmUserScheduleAdherenceUpdatedTopicRealTimeAdherenceExplanation`.
    #[doc(alias = "adherenceExplanation")]
    pub adherence_explanation: ::std::option::Option<
        ::std::boxed::Box<
            crate::WfmUserScheduleAdherenceUpdatedTopicRealTimeAdherenceExplanation,
        >,
    >,
    /// `adherenceChangeTime`: `string (date-time)`.
    #[doc(alias = "adherenceChangeTime")]
    pub adherence_change_time: ::std::option::Option<crate::runtime::DateTime>,
    /// `presenceUpdateTime`: `string (date-time)`.
    #[doc(alias = "presenceUpdateTime")]
    pub presence_update_time: ::std::option::Option<crate::runtime::DateTime>,
    /// `activeQueues`: `array of WfmUserScheduleAdherenceUpdatedTopicQueueReference`.
    #[doc(alias = "activeQueues")]
    pub active_queues: ::std::option::Option<
        ::std::vec::Vec<crate::WfmUserScheduleAdherenceUpdatedTopicQueueReference>,
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
    /// `nextActivityReminders`: `array of WfmUserScheduleAdherenceUpdatedTopicUserNextActivityReminder`.
    #[doc(alias = "nextActivityReminders")]
    pub next_activity_reminders: ::std::option::Option<
        ::std::vec::Vec<
            crate::WfmUserScheduleAdherenceUpdatedTopicUserNextActivityReminder,
        >,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model
for WfmUserScheduleAdherenceUpdatedTopicUserScheduleAdherenceUpdate {
    const EMPTY: Self = Self {
        user: ::std::option::Option::None,
        management_unit_id: ::std::option::Option::None,
        team: ::std::option::Option::None,
        scheduled_activity_category: ::std::option::Option::None,
        scheduled_activity_code: ::std::option::Option::None,
        system_presence: ::std::option::Option::None,
        organization_secondary_presence_id: ::std::option::Option::None,
        routing_status: ::std::option::Option::None,
        actual_activity_category: ::std::option::Option::None,
        is_out_of_office: ::std::option::Option::None,
        adherence_state: ::std::option::Option::None,
        impact: ::std::option::Option::None,
        adherence_explanation: ::std::option::Option::None,
        adherence_change_time: ::std::option::Option::None,
        presence_update_time: ::std::option::Option::None,
        active_queues: ::std::option::Option::None,
        active_queues_modified_time: ::std::option::Option::None,
        removed_from_management_unit: ::std::option::Option::None,
        suppress_on_time_reminder: ::std::option::Option::None,
        next_activity_reminders: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WfmUserScheduleAdherenceUpdatedTopicUserScheduleAdherenceUpdate = &<WfmUserScheduleAdherenceUpdatedTopicUserScheduleAdherenceUpdate as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WfmUserScheduleAdherenceUpdatedTopicUserScheduleAdherenceUpdate",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("user", "user", 0),
            ("managementUnitId", "management_unit_id", 0),
            ("team", "team", 0),
            ("scheduledActivityCategory", "scheduled_activity_category", 0),
            ("scheduledActivityCode", "scheduled_activity_code", 0),
            ("systemPresence", "system_presence", 0),
            ("organizationSecondaryPresenceId", "organization_secondary_presence_id", 0),
            ("routingStatus", "routing_status", 0),
            ("actualActivityCategory", "actual_activity_category", 0),
            ("isOutOfOffice", "is_out_of_office", 0),
            ("adherenceState", "adherence_state", 0),
            ("impact", "impact", 0),
            ("adherenceExplanation", "adherence_explanation", 0),
            ("adherenceChangeTime", "adherence_change_time", 0),
            ("presenceUpdateTime", "presence_update_time", 0),
            ("activeQueues", "active_queues", 0),
            ("activeQueuesModifiedTime", "active_queues_modified_time", 0),
            ("removedFromManagementUnit", "removed_from_management_unit", 0),
            ("suppressOnTimeReminder", "suppress_on_time_reminder", 0),
            ("nextActivityReminders", "next_activity_reminders", 0),
        ],
        fields: &[
            &E.user,
            &E.management_unit_id,
            &E.team,
            &E.scheduled_activity_category,
            &E.scheduled_activity_code,
            &E.system_presence,
            &E.organization_secondary_presence_id,
            &E.routing_status,
            &E.actual_activity_category,
            &E.is_out_of_office,
            &E.adherence_state,
            &E.impact,
            &E.adherence_explanation,
            &E.adherence_change_time,
            &E.presence_update_time,
            &E.active_queues,
            &E.active_queues_modified_time,
            &E.removed_from_management_unit,
            &E.suppress_on_time_reminder,
            &E.next_activity_reminders,
        ],
    }
};

crate::runtime::model!(WfmUserScheduleAdherenceUpdatedTopicUserScheduleAdherenceUpdate);

crate::runtime::setters!(WfmUserScheduleAdherenceUpdatedTopicUserScheduleAdherenceUpdate {
    with_user: user: ::std::boxed::Box<crate::WfmUserScheduleAdherenceUpdatedTopicUserReference>,
    with_management_unit_id: management_unit_id: ::std::string::String,
    with_team: team: ::std::boxed::Box<crate::WfmUserScheduleAdherenceUpdatedTopicUriReference>,
    with_scheduled_activity_category: scheduled_activity_category: ::std::string::String,
    with_scheduled_activity_code: scheduled_activity_code: ::std::boxed::Box<crate::WfmUserScheduleAdherenceUpdatedTopicActivityCodeReference>,
    with_system_presence: system_presence: ::std::string::String,
    with_organization_secondary_presence_id: organization_secondary_presence_id: ::std::string::String,
    with_routing_status: routing_status: crate::runtime::Open<RoutingStatus>,
    with_actual_activity_category: actual_activity_category: ::std::string::String,
    with_is_out_of_office: is_out_of_office: bool,
    with_adherence_state: adherence_state: crate::runtime::Open<AdherenceState>,
    with_impact: impact: ::std::string::String,
    with_adherence_explanation: adherence_explanation: ::std::boxed::Box<crate::WfmUserScheduleAdherenceUpdatedTopicRealTimeAdherenceExplanation>,
    with_adherence_change_time: adherence_change_time: crate::runtime::DateTime,
    with_presence_update_time: presence_update_time: crate::runtime::DateTime,
    with_active_queues: active_queues: ::std::vec::Vec<crate::WfmUserScheduleAdherenceUpdatedTopicQueueReference>,
    with_active_queues_modified_time: active_queues_modified_time: crate::runtime::DateTime,
    with_removed_from_management_unit: removed_from_management_unit: bool,
    with_suppress_on_time_reminder: suppress_on_time_reminder: bool,
    with_next_activity_reminders: next_activity_reminders: ::std::vec::Vec<crate::WfmUserScheduleAdherenceUpdatedTopicUserNextActivityReminder>,
});

/// The property `routingStatus` of `WfmUserScheduleAdherenceUpdatedTopicUserScheduleAdherenceUpdate`. Known values: `__EMPTY__`, `OFF_QUEUE`, `IDLE`, `INTERACTING`, `NOT_RESPONDING`, `COMMUNICATING`, `OFFLINE`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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

/// The property `adherenceState` of `WfmUserScheduleAdherenceUpdatedTopicUserScheduleAdherenceUpdate`. Known values: `InAdherence`, `OutOfAdherence`, `Unscheduled`, `Unknown`, `Ignored`, `Explained`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AdherenceState {
    InAdherence,
    OutOfAdherence,
    Unscheduled,
    Unknown,
    Ignored,
    Explained,
}

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
