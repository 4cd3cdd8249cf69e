// @generated from the schema "CoachingNotification"; changes made here are lost at the next generation

/// The schema `CoachingNotification`.
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

impl crate::runtime::Model for CoachingNotification {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        marked_as_read: ::std::option::Option::None,
        action_type: ::std::option::Option::None,
        relationship: ::std::option::Option::None,
        date_start: ::std::option::Option::None,
        length_in_minutes: ::std::option::Option::None,
        status: ::std::option::Option::None,
        user: ::std::option::Option::None,
        appointment: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CoachingNotification = &<CoachingNotification as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CoachingNotification",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 2),
            ("markedAsRead", "marked_as_read", 0),
            ("actionType", "action_type", 2),
            ("relationship", "relationship", 2),
            ("dateStart", "date_start", 2),
            ("lengthInMinutes", "length_in_minutes", 2),
            ("status", "status", 2),
            ("user", "user", 2),
            ("appointment", "appointment", 2),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.marked_as_read,
            &E.action_type,
            &E.relationship,
            &E.date_start,
            &E.length_in_minutes,
            &E.status,
            &E.user,
            &E.appointment,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(CoachingNotification);

crate::runtime::setters!(CoachingNotification {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_marked_as_read: marked_as_read: bool,
    with_action_type: action_type: crate::runtime::Open<ActionType>,
    with_relationship: relationship: crate::runtime::Open<Relationship>,
    with_date_start: date_start: crate::runtime::DateTime,
    with_length_in_minutes: length_in_minutes: i32,
    with_status: status: crate::runtime::Open<Status>,
    with_user: user: ::std::boxed::Box<crate::UserReference>,
    with_appointment: appointment: ::std::boxed::Box<crate::CoachingAppointmentResponse>,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `actionType` of `CoachingNotification`. Known values: `Create`, `Update`, `Delete`, `StatusChange`.
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

/// The property `relationship` of `CoachingNotification`. Known values: `Attendee`, `Creator`, `Facilitator`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Relationship {
    Attendee,
    Creator,
    Facilitator,
}

impl crate::runtime::Enum for Relationship {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Attendee, "Attendee"),
        (Self::Creator, "Creator"),
        (Self::Facilitator, "Facilitator"),
    ];
}

/// The property `status` of `CoachingNotification`. Known values: `Scheduled`, `InProgress`, `Completed`, `InvalidSchedule`.
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
