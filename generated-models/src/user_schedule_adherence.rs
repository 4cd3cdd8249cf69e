// @generated from the schema "UserScheduleAdherence"; changes made here are lost at the next generation

/// The schema `UserScheduleAdherence`.
pub struct UserScheduleAdherence {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `user`: `UserReference`, read-only.
    pub user: ::std::option::Option<::std::boxed::Box<crate::UserReference>>,
    /// `businessUnit`: `BusinessUnitReference`, read-only.
    #[doc(alias = "businessUnit")]
    pub business_unit: ::std::option::Option<
        ::std::boxed::Box<crate::BusinessUnitReference>,
    >,
    /// `managementUnit`: `ManagementUnitReference`, read-only.
    #[doc(alias = "managementUnit")]
    pub management_unit: ::std::option::Option<
        ::std::boxed::Box<crate::ManagementUnitReference>,
    >,
    /// `team`: `TeamReference`, read-only.
    pub team: ::std::option::Option<::std::boxed::Box<crate::TeamReference>>,
    /// `scheduledActivityCategory`: `string`, read-only.
    #[doc(alias = "scheduledActivityCategory")]
    pub scheduled_activity_category: ::std::option::Option<
        crate::runtime::Open<ScheduledActivityCategory>,
    >,
    /// `scheduledActivityCode`: `ActivityCodeSummary`, read-only.
    #[doc(alias = "scheduledActivityCode")]
    pub scheduled_activity_code: ::std::option::Option<
        ::std::boxed::Box<crate::ActivityCodeSummary>,
    >,
    /// `systemPresence`: `string`, read-only.
    #[doc(alias = "systemPresence")]
    pub system_presence: ::std::option::Option<crate::runtime::Open<SystemPresence>>,
    /// `organizationSecondaryPresenceId`: `string`, read-only.
    #[doc(alias = "organizationSecondaryPresenceId")]
    pub organization_secondary_presence_id: ::std::option::Option<::std::string::String>,
    /// `routingStatus`: `string`, read-only.
    #[doc(alias = "routingStatus")]
    pub routing_status: ::std::option::Option<crate::runtime::Open<RoutingStatus>>,
    /// `actualActivityCategory`: `string`, read-only.
    #[doc(alias = "actualActivityCategory")]
    pub actual_activity_category: ::std::option::Option<
        crate::runtime::Open<ActualActivityCategory>,
    >,
    /// `isOutOfOffice`: `boolean`, read-only.
    #[doc(alias = "isOutOfOffice")]
    pub is_out_of_office: ::std::option::Option<bool>,
    /// `adherenceState`: `string`, read-only.
    #[doc(alias = "adherenceState")]
    pub adherence_state: ::std::option::Option<crate::runtime::Open<AdherenceState>>,
    /// `impact`: `string`, read-only.
    pub impact: ::std::option::Option<crate::runtime::Open<Impact>>,
    /// `adherenceExplanation`: `RealTimeAdherenceExplanation`, read-only.
    #[doc(alias = "adherenceExplanation")]
    pub adherence_explanation: ::std::option::Option<
        ::std::boxed::Box<crate::RealTimeAdherenceExplanation>,
    >,
    /// `timeOfAdherenceChange`: `string (date-time)`, read-only.
    #[doc(alias = "timeOfAdherenceChange")]
    pub time_of_adherence_change: ::std::option::Option<crate::runtime::DateTime>,
    /// `presenceUpdateTime`: `string (date-time)`, read-only.
    #[doc(alias = "presenceUpdateTime")]
    pub presence_update_time: ::std::option::Option<crate::runtime::DateTime>,
    /// `activeQueues`: `array of QueueReference`, read-only.
    #[doc(alias = "activeQueues")]
    pub active_queues: ::std::option::Option<::std::vec::Vec<crate::QueueReference>>,
    /// `activeQueuesModifiedTime`: `string (date-time)`, read-only.
    #[doc(alias = "activeQueuesModifiedTime")]
    pub active_queues_modified_time: ::std::option::Option<crate::runtime::DateTime>,
    /// `removedFromManagementUnit`: `boolean`, read-only.
    #[doc(alias = "removedFromManagementUnit")]
    pub removed_from_management_unit: ::std::option::Option<bool>,
    /// `nextActivityReminders`: `array of UserNextActivityReminder`, read-only.
    #[doc(alias = "nextActivityReminders")]
    pub next_activity_reminders: ::std::option::Option<
        ::std::vec::Vec<crate::UserNextActivityReminder>,
    >,
    /// `suppressOnTimeReminder`: `boolean`, read-only.
    #[doc(alias = "suppressOnTimeReminder")]
    pub suppress_on_time_reminder: ::std::option::Option<bool>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for UserScheduleAdherence {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        user: ::std::option::Option::None,
        business_unit: ::std::option::Option::None,
        management_unit: ::std::option::Option::None,
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
        time_of_adherence_change: ::std::option::Option::None,
        presence_update_time: ::std::option::Option::None,
        active_queues: ::std::option::Option::None,
        active_queues_modified_time: ::std::option::Option::None,
        removed_from_management_unit: ::std::option::Option::None,
        next_activity_reminders: ::std::option::Option::None,
        suppress_on_time_reminder: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &UserScheduleAdherence = &<UserScheduleAdherence as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "UserScheduleAdherence",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("user", "user", 2),
            ("businessUnit", "business_unit", 2),
            ("managementUnit", "management_unit", 2),
            ("team", "team", 2),
            ("scheduledActivityCategory", "scheduled_activity_category", 2),
            ("scheduledActivityCode", "scheduled_activity_code", 2),
            ("systemPresence", "system_presence", 2),
            ("organizationSecondaryPresenceId", "organization_secondary_presence_id", 2),
            ("routingStatus", "routing_status", 2),
            ("actualActivityCategory", "actual_activity_category", 2),
            ("isOutOfOffice", "is_out_of_office", 2),
            ("adherenceState", "adherence_state", 2),
            ("impact", "impact", 2),
            ("adherenceExplanation", "adherence_explanation", 2),
            ("timeOfAdherenceChange", "time_of_adherence_change", 2),
            ("presenceUpdateTime", "presence_update_time", 2),
            ("activeQueues", "active_queues", 2),
            ("activeQueuesModifiedTime", "active_queues_modified_time", 2),
            ("removedFromManagementUnit", "removed_from_management_unit", 2),
            ("nextActivityReminders", "next_activity_reminders", 2),
            ("suppressOnTimeReminder", "suppress_on_time_reminder", 2),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.user,
            &E.business_unit,
            &E.management_unit,
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
            &E.time_of_adherence_change,
            &E.presence_update_time,
            &E.active_queues,
            &E.active_queues_modified_time,
            &E.removed_from_management_unit,
            &E.next_activity_reminders,
            &E.suppress_on_time_reminder,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(UserScheduleAdherence);

crate::runtime::setters!(UserScheduleAdherence {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_user: user: ::std::boxed::Box<crate::UserReference>,
    with_business_unit: business_unit: ::std::boxed::Box<crate::BusinessUnitReference>,
    with_management_unit: management_unit: ::std::boxed::Box<crate::ManagementUnitReference>,
    with_team: team: ::std::boxed::Box<crate::TeamReference>,
    with_scheduled_activity_category: scheduled_activity_category: crate::runtime::Open<ScheduledActivityCategory>,
    with_scheduled_activity_code: scheduled_activity_code: ::std::boxed::Box<crate::ActivityCodeSummary>,
    with_system_presence: system_presence: crate::runtime::Open<SystemPresence>,
    with_organization_secondary_presence_id: organization_secondary_presence_id: ::std::string::String,
    with_routing_status: routing_status: crate::runtime::Open<RoutingStatus>,
    with_actual_activity_category: actual_activity_category: crate::runtime::Open<ActualActivityCategory>,
    with_is_out_of_office: is_out_of_office: bool,
    with_adherence_state: adherence_state: crate::runtime::Open<AdherenceState>,
    with_impact: impact: crate::runtime::Open<Impact>,
    with_adherence_explanation: adherence_explanation: ::std::boxed::Box<crate::RealTimeAdherenceExplanation>,
    with_time_of_adherence_change: time_of_adherence_change: crate::runtime::DateTime,
    with_presence_update_time: presence_update_time: crate::runtime::DateTime,
    with_active_queues: active_queues: ::std::vec::Vec<crate::QueueReference>,
    with_active_queues_modified_time: active_queues_modified_time: crate::runtime::DateTime,
    with_removed_from_management_unit: removed_from_management_unit: bool,
    with_next_activity_reminders: next_activity_reminders: ::std::vec::Vec<crate::UserNextActivityReminder>,
    with_suppress_on_time_reminder: suppress_on_time_reminder: bool,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `scheduledActivityCategory` of `UserScheduleAdherence`. Known values: `OnQueueWork`, `Break`, `Meal`, `Meeting`, `OffQueueWork`, `TimeOff`, `Training`, `Unavailable`, `Unscheduled`.
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

/// The property `systemPresence` of `UserScheduleAdherence`. Known values: `Available`, `Away`, `Busy`, `Offline`, `Idle`, `OnQueue`, `Meal`, `Training`, `Meeting`, `Break`.
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

/// The property `routingStatus` of `UserScheduleAdherence`. Known values: `OFF_QUEUE`, `IDLE`, `INTERACTING`, `NOT_RESPONDING`, `COMMUNICATING`.
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

/// The property `actualActivityCategory` of `UserScheduleAdherence`. Known values: `OnQueueWork`, `Break`, `Meal`, `Meeting`, `OffQueueWork`, `TimeOff`, `Training`, `Unavailable`, `Unscheduled`.
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

/// The property `adherenceState` of `UserScheduleAdherence`. Known values: `InAdherence`, `OutOfAdherence`, `Unscheduled`, `Unknown`, `Ignored`, `Explained`.
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

/// The property `impact` of `UserScheduleAdherence`. Known values: `Positive`, `Negative`, `Neutral`, `Unknown`.
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
