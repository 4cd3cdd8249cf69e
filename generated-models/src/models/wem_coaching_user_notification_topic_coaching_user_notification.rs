// @generated from the schema "WemCoachingUserNotificationTopicCoachingUserNotification"; changes made here are lost at the next generation

use crate::WemCoachingUserNotificationTopicCoachingAppointmentReference;
use crate::runtime::{DateTime, Extra, Open};

/// The schema `WemCoachingUserNotificationTopicCoachingUserNotification`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WemCoachingUserNotificationTopicCoachingUserNotification {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `markedAsRead`: `boolean`.
    #[doc(alias = "markedAsRead")]
    pub marked_as_read: Option<bool>,
    /// `actionType`: one of `Create`, `Update`, `Delete` and `StatusChange`.
    #[doc(alias = "actionType")]
    pub action_type: Option<Open<ActionType>>,
    /// `relationship`: one of `Attendee`, `Facilitator` and `Creator`.
    pub relationship: Option<Open<Relationship>>,
    /// `appointment`: `WemCoachingUserNotificationTopicCoachingAppointmentReference`.
    pub appointment: Option<
        Box<WemCoachingUserNotificationTopicCoachingAppointmentReference>,
    >,
    /// `dateStart`: `string (date-time)`.
    #[doc(alias = "dateStart")]
    pub date_start: Option<DateTime>,
    /// `lengthInMinutes`: `integer`.
    #[doc(alias = "lengthInMinutes")]
    pub length_in_minutes: Option<i64>,
    /// `status`: one of `Scheduled`, `InProgress`, `Completed` and `InvalidSchedule`.
    pub status: Option<Open<Status>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WemCoachingUserNotificationTopicCoachingUserNotification "WemCoachingUserNotificationTopicCoachingUserNotification" 9 {
    (
        id: String = "id" with_id,
        name: String = "name" with_name,
        marked_as_read: bool = "markedAsRead" with_marked_as_read,
        action_type: Open<ActionType> = "actionType" with_action_type,
        relationship: Open<Relationship> = "relationship" with_relationship,
        appointment: Box<WemCoachingUserNotificationTopicCoachingAppointmentReference> = "appointment" with_appointment,
        date_start: DateTime = "dateStart" with_date_start,
        length_in_minutes: i64 = "lengthInMinutes" with_length_in_minutes,
        status: Open<Status> = "status" with_status,
    )
});

/// The property `actionType` of `WemCoachingUserNotificationTopicCoachingUserNotification`. Known values: `Create`, `Update`, `Delete`, `StatusChange`.
#[repr(u16)]
#[non_exhaustive]
pub enum ActionType {
    Create,
    Update,
    Delete,
    StatusChange,
}

crate::runtime::values!(ActionType {
    Create = "Create",
    Update = "Update",
    Delete = "Delete",
    StatusChange = "StatusChange",
});

/// The property `relationship` of `WemCoachingUserNotificationTopicCoachingUserNotification`. Known values: `Attendee`, `Facilitator`, `Creator`.
#[repr(u16)]
#[non_exhaustive]
pub enum Relationship {
    Attendee,
    Facilitator,
    Creator,
}

crate::runtime::values!(Relationship {
    Attendee = "Attendee",
    Facilitator = "Facilitator",
    Creator = "Creator",
});

/// The property `status` of `WemCoachingUserNotificationTopicCoachingUserNotification`. Known values: `Scheduled`, `InProgress`, `Completed`, `InvalidSchedule`.
#[repr(u16)]
#[non_exhaustive]
pub enum Status {
    Scheduled,
    InProgress,
    Completed,
    InvalidSchedule,
}

crate::runtime::values!(Status {
    Scheduled = "Scheduled",
    InProgress = "InProgress",
    Completed = "Completed",
    InvalidSchedule = "InvalidSchedule",
});
