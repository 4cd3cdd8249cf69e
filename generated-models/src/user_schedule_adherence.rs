// @generated from the schema "UserScheduleAdherence"; changes made here are lost at the next generation

/// The schema `UserScheduleAdherence`.
#[repr(C)]
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

crate::runtime::model!(UserScheduleAdherence "UserScheduleAdherence" 24 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        user: ::std::boxed::Box<crate::UserReference> = "user" 2 with_user,
        business_unit: ::std::boxed::Box<crate::BusinessUnitReference> = "businessUnit" 2 with_business_unit,
        management_unit: ::std::boxed::Box<crate::ManagementUnitReference> = "managementUnit" 2 with_management_unit,
        team: ::std::boxed::Box<crate::TeamReference> = "team" 2 with_team,
        scheduled_activity_category: crate::runtime::Open<ScheduledActivityCategory> = "scheduledActivityCategory" 2 with_scheduled_activity_category,
        scheduled_activity_code: ::std::boxed::Box<crate::ActivityCodeSummary> = "scheduledActivityCode" 2 with_scheduled_activity_code,
        system_presence: crate::runtime::Open<SystemPresence> = "systemPresence" 2 with_system_presence,
        organization_secondary_presence_id: ::std::string::String = "organizationSecondaryPresenceId" 2 with_organization_secondary_presence_id,
        routing_status: crate::runtime::Open<RoutingStatus> = "routingStatus" 2 with_routing_status,
        actual_activity_category: crate::runtime::Open<ActualActivityCategory> = "actualActivityCategory" 2 with_actual_activity_category,
        is_out_of_office: bool = "isOutOfOffice" 2 with_is_out_of_office,
        adherence_state: crate::runtime::Open<AdherenceState> = "adherenceState" 2 with_adherence_state,
        impact: crate::runtime::Open<Impact> = "impact" 2 with_impact,
        adherence_explanation: ::std::boxed::Box<crate::RealTimeAdherenceExplanation> = "adherenceExplanation" 2 with_adherence_explanation,
    )
    (
        time_of_adherence_change: crate::runtime::DateTime = "timeOfAdherenceChange" 2 with_time_of_adherence_change,
        presence_update_time: crate::runtime::DateTime = "presenceUpdateTime" 2 with_presence_update_time,
        active_queues: ::std::vec::Vec<crate::QueueReference> = "activeQueues" 2 with_active_queues,
        active_queues_modified_time: crate::runtime::DateTime = "activeQueuesModifiedTime" 2 with_active_queues_modified_time,
        removed_from_management_unit: bool = "removedFromManagementUnit" 2 with_removed_from_management_unit,
        next_activity_reminders: ::std::vec::Vec<crate::UserNextActivityReminder> = "nextActivityReminders" 2 with_next_activity_reminders,
        suppress_on_time_reminder: bool = "suppressOnTimeReminder" 2 with_suppress_on_time_reminder,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `scheduledActivityCategory` of `UserScheduleAdherence`. Known values: `OnQueueWork`, `Break`, `Meal`, `Meeting`, `OffQueueWork`, `TimeOff`, `Training`, `Unavailable`, `Unscheduled`.
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

/// The property `systemPresence` of `UserScheduleAdherence`. Known values: `Available`, `Away`, `Busy`, `Offline`, `Idle`, `OnQueue`, `Meal`, `Training`, `Meeting`, `Break`.
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

/// The property `routingStatus` of `UserScheduleAdherence`. Known values: `OFF_QUEUE`, `IDLE`, `INTERACTING`, `NOT_RESPONDING`, `COMMUNICATING`.
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

/// The property `actualActivityCategory` of `UserScheduleAdherence`. Known values: `OnQueueWork`, `Break`, `Meal`, `Meeting`, `OffQueueWork`, `TimeOff`, `Training`, `Unavailable`, `Unscheduled`.
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

/// The property `adherenceState` of `UserScheduleAdherence`. Known values: `InAdherence`, `OutOfAdherence`, `Unscheduled`, `Unknown`, `Ignored`, `Explained`.
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

/// The property `impact` of `UserScheduleAdherence`. Known values: `Positive`, `Negative`, `Neutral`, `Unknown`.
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
