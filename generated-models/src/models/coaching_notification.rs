// @generated from the schema "CoachingNotification"; changes made here are lost at the next generation

use crate::{CoachingAppointmentResponse, UserReference};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `CoachingNotification`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CoachingNotification {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`, read-only.
    pub name: Option<String>,
    /// `markedAsRead`: `boolean`.
    #[doc(alias = "markedAsRead")]
    pub marked_as_read: Option<bool>,
    /// `actionType`: one of `Create`, `Update`, `Delete` and `StatusChange`, read-only.
    #[doc(alias = "actionType")]
    pub action_type: Option<Open<ActionType>>,
    /// `relationship`: one of `Attendee`, `Creator` and `Facilitator`, read-only.
    pub relationship: Option<Open<Relationship>>,
    /// `dateStart`: `string (date-time)`, read-only.
    #[doc(alias = "dateStart")]
    pub date_start: Option<DateTime>,
    /// `lengthInMinutes`: `integer (int32)`, read-only.
    #[doc(alias = "lengthInMinutes")]
    pub length_in_minutes: Option<i32>,
    /// `status`: one of `Scheduled`, `InProgress`, `Completed` and `InvalidSchedule`, read-only.
    pub status: Option<Open<Status>>,
    /// `user`: `UserReference`, read-only.
    pub user: Option<Box<UserReference>>,
    /// `appointment`: `CoachingAppointmentResponse`, read-only.
    pub appointment: Option<Box<CoachingAppointmentResponse>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CoachingNotification "CoachingNotification" 11 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name read_only,
        marked_as_read: bool = "markedAsRead" with_marked_as_read,
        action_type: Open<ActionType> = "actionType" with_action_type read_only,
        relationship: Open<Relationship> = "relationship" with_relationship read_only,
        date_start: DateTime = "dateStart" with_date_start read_only,
        length_in_minutes: i32 = "lengthInMinutes" with_length_in_minutes read_only,
        status: Open<Status> = "status" with_status read_only,
        user: Box<UserReference> = "user" with_user read_only,
        appointment: Box<CoachingAppointmentResponse> = "appointment" with_appointment read_only,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `actionType` of `CoachingNotification`. Known values: `Create`, `Update`, `Delete`, `StatusChange`.
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

/// The property `relationship` of `CoachingNotification`. Known values: `Attendee`, `Creator`, `Facilitator`.
#[repr(u16)]
#[non_exhaustive]
pub enum Relationship {
    Attendee,
    Creator,
    Facilitator,
}

crate::runtime::values!(Relationship {
    Attendee = "Attendee",
    Creator = "Creator",
    Facilitator = "Facilitator",
});

/// The property `status` of `CoachingNotification`. Known values: `Scheduled`, `InProgress`, `Completed`, `InvalidSchedule`.
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
