// @generated from the schema "WemCoachingUserNotificationTopicCoachingUserNotification"; changes made here are lost at the next generation

/// The schema `WemCoachingUserNotificationTopicCoachingUserNotification`.
#[repr(C)]
pub struct WemCoachingUserNotificationTopicCoachingUserNotification {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `markedAsRead`: `boolean`.
    #[doc(alias = "markedAsRead")]
    pub marked_as_read: ::std::option::Option<bool>,
    /// `actionType`: `string`.
    #[doc(alias = "actionType")]
    pub action_type: ::std::option::Option<crate::runtime::Open<ActionType>>,
    /// `relationship`: `string`.
    pub relationship: ::std::option::Option<crate::runtime::Open<Relationship>>,
    /// `appointment`: `WemCoachingUserNotificationTopicCoachingAppointmentReference`.
    pub appointment: ::std::option::Option<
        ::std::boxed::Box<
            crate::WemCoachingUserNotificationTopicCoachingAppointmentReference,
        >,
    >,
    /// `dateStart`: `string (date-time)`.
    #[doc(alias = "dateStart")]
    pub date_start: ::std::option::Option<crate::runtime::DateTime>,
    /// `lengthInMinutes`: `integer`.
    #[doc(alias = "lengthInMinutes")]
    pub length_in_minutes: ::std::option::Option<i64>,
    /// `status`: `string`.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WemCoachingUserNotificationTopicCoachingUserNotification "WemCoachingUserNotificationTopicCoachingUserNotification" 9 {
    (
        id: ::std::string::String = "id" 0 with_id,
        name: ::std::string::String = "name" 0 with_name,
        marked_as_read: bool = "markedAsRead" 0 with_marked_as_read,
        action_type: crate::runtime::Open<ActionType> = "actionType" 0 with_action_type,
        relationship: crate::runtime::Open<Relationship> = "relationship" 0 with_relationship,
        appointment: ::std::boxed::Box<crate::WemCoachingUserNotificationTopicCoachingAppointmentReference> = "appointment" 0 with_appointment,
        date_start: crate::runtime::DateTime = "dateStart" 0 with_date_start,
        length_in_minutes: i64 = "lengthInMinutes" 0 with_length_in_minutes,
        status: crate::runtime::Open<Status> = "status" 0 with_status,
    )
});

/// The property `actionType` of `WemCoachingUserNotificationTopicCoachingUserNotification`. Known values: `Create`, `Update`, `Delete`, `StatusChange`.
#[non_exhaustive]
pub enum ActionType {
    Create,
    Update,
    Delete,
    StatusChange,
}

crate::runtime::known!(ActionType);

impl crate::runtime::Enum for ActionType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Create, "Create"),
        (Self::Update, "Update"),
        (Self::Delete, "Delete"),
        (Self::StatusChange, "StatusChange"),
    ];
}

/// The property `relationship` of `WemCoachingUserNotificationTopicCoachingUserNotification`. Known values: `Attendee`, `Facilitator`, `Creator`.
#[non_exhaustive]
pub enum Relationship {
    Attendee,
    Facilitator,
    Creator,
}

crate::runtime::known!(Relationship);

impl crate::runtime::Enum for Relationship {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Attendee, "Attendee"),
        (Self::Facilitator, "Facilitator"),
        (Self::Creator, "Creator"),
    ];
}

/// The property `status` of `WemCoachingUserNotificationTopicCoachingUserNotification`. Known values: `Scheduled`, `InProgress`, `Completed`, `InvalidSchedule`.
#[non_exhaustive]
pub enum Status {
    Scheduled,
    InProgress,
    Completed,
    InvalidSchedule,
}

crate::runtime::known!(Status);

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Scheduled, "Scheduled"),
        (Self::InProgress, "InProgress"),
        (Self::Completed, "Completed"),
        (Self::InvalidSchedule, "InvalidSchedule"),
    ];
}
