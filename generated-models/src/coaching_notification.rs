// @generated from the schema "CoachingNotification"; changes made here are lost at the next generation

/// The schema `CoachingNotification`.
#[repr(C)]
pub struct CoachingNotification {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, read-only.
    pub name: ::std::option::Option<::std::string::String>,
    /// `markedAsRead`: `boolean`.
    #[doc(alias = "markedAsRead")]
    pub marked_as_read: ::std::option::Option<bool>,
    /// `actionType`: `string`, read-only.
    #[doc(alias = "actionType")]
    pub action_type: ::std::option::Option<crate::runtime::Open<ActionType>>,
    /// `relationship`: `string`, read-only.
    pub relationship: ::std::option::Option<crate::runtime::Open<Relationship>>,
    /// `dateStart`: `string (date-time)`, read-only.
    #[doc(alias = "dateStart")]
    pub date_start: ::std::option::Option<crate::runtime::DateTime>,
    /// `lengthInMinutes`: `integer (int32)`, read-only.
    #[doc(alias = "lengthInMinutes")]
    pub length_in_minutes: ::std::option::Option<i32>,
    /// `status`: `string`, read-only.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// `user`: `UserReference`, read-only.
    pub user: ::std::option::Option<::std::boxed::Box<crate::UserReference>>,
    /// `appointment`: `CoachingAppointmentResponse`, read-only.
    pub appointment: ::std::option::Option<
        ::std::boxed::Box<crate::CoachingAppointmentResponse>,
    >,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CoachingNotification "CoachingNotification" 11 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 2 with_name,
        marked_as_read: bool = "markedAsRead" 0 with_marked_as_read,
        action_type: crate::runtime::Open<ActionType> = "actionType" 2 with_action_type,
        relationship: crate::runtime::Open<Relationship> = "relationship" 2 with_relationship,
        date_start: crate::runtime::DateTime = "dateStart" 2 with_date_start,
        length_in_minutes: i32 = "lengthInMinutes" 2 with_length_in_minutes,
        status: crate::runtime::Open<Status> = "status" 2 with_status,
        user: ::std::boxed::Box<crate::UserReference> = "user" 2 with_user,
        appointment: ::std::boxed::Box<crate::CoachingAppointmentResponse> = "appointment" 2 with_appointment,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `actionType` of `CoachingNotification`. Known values: `Create`, `Update`, `Delete`, `StatusChange`.
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

/// The property `relationship` of `CoachingNotification`. Known values: `Attendee`, `Creator`, `Facilitator`.
#[non_exhaustive]
pub enum Relationship {
    Attendee,
    Creator,
    Facilitator,
}

crate::runtime::known!(Relationship);

impl crate::runtime::Enum for Relationship {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Attendee, "Attendee"),
        (Self::Creator, "Creator"),
        (Self::Facilitator, "Facilitator"),
    ];
}

/// The property `status` of `CoachingNotification`. Known values: `Scheduled`, `InProgress`, `Completed`, `InvalidSchedule`.
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
