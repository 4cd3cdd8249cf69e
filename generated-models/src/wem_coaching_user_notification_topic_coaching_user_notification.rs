// @generated from the schema "WemCoachingUserNotificationTopicCoachingUserNotification"; changes made here are lost at the next generation

/// The schema `WemCoachingUserNotificationTopicCoachingUserNotification`.
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

impl crate::runtime::Model for WemCoachingUserNotificationTopicCoachingUserNotification {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        marked_as_read: ::std::option::Option::None,
        action_type: ::std::option::Option::None,
        relationship: ::std::option::Option::None,
        appointment: ::std::option::Option::None,
        date_start: ::std::option::Option::None,
        length_in_minutes: ::std::option::Option::None,
        status: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WemCoachingUserNotificationTopicCoachingUserNotification = &<WemCoachingUserNotificationTopicCoachingUserNotification as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WemCoachingUserNotificationTopicCoachingUserNotification",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("name", "name", 0),
            ("markedAsRead", "marked_as_read", 0),
            ("actionType", "action_type", 0),
            ("relationship", "relationship", 0),
            ("appointment", "appointment", 0),
            ("dateStart", "date_start", 0),
            ("lengthInMinutes", "length_in_minutes", 0),
            ("status", "status", 0),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.marked_as_read,
            &E.action_type,
            &E.relationship,
            &E.appointment,
            &E.date_start,
            &E.length_in_minutes,
            &E.status,
        ],
    }
};

crate::runtime::model!(WemCoachingUserNotificationTopicCoachingUserNotification);

crate::runtime::setters!(WemCoachingUserNotificationTopicCoachingUserNotification {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_marked_as_read: marked_as_read: bool,
    with_action_type: action_type: crate::runtime::Open<ActionType>,
    with_relationship: relationship: crate::runtime::Open<Relationship>,
    with_appointment: appointment: ::std::boxed::Box<crate::WemCoachingUserNotificationTopicCoachingAppointmentReference>,
    with_date_start: date_start: crate::runtime::DateTime,
    with_length_in_minutes: length_in_minutes: i64,
    with_status: status: crate::runtime::Open<Status>,
});

/// The property `actionType` of `WemCoachingUserNotificationTopicCoachingUserNotification`. Known values: `Create`, `Update`, `Delete`, `StatusChange`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ActionType {
    Create,
    Update,
    Delete,
    StatusChange,
}

impl crate::runtime::Enum for ActionType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Create, "Create"),
        (Self::Update, "Update"),
        (Self::Delete, "Delete"),
        (Self::StatusChange, "StatusChange"),
    ];
}

/// The property `relationship` of `WemCoachingUserNotificationTopicCoachingUserNotification`. Known values: `Attendee`, `Facilitator`, `Creator`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Relationship {
    Attendee,
    Facilitator,
    Creator,
}

impl crate::runtime::Enum for Relationship {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Attendee, "Attendee"),
        (Self::Facilitator, "Facilitator"),
        (Self::Creator, "Creator"),
    ];
}

/// The property `status` of `WemCoachingUserNotificationTopicCoachingUserNotification`. Known values: `Scheduled`, `InProgress`, `Completed`, `InvalidSchedule`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Status {
    Scheduled,
    InProgress,
    Completed,
    InvalidSchedule,
}

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Scheduled, "Scheduled"),
        (Self::InProgress, "InProgress"),
        (Self::Completed, "Completed"),
        (Self::InvalidSchedule, "InvalidSchedule"),
    ];
}
