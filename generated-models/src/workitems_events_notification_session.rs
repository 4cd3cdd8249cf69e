// @generated from the schema "WorkitemsEventsNotificationSession"; changes made here are lost at the next generation

/// The schema `WorkitemsEventsNotificationSession`.
pub struct WorkitemsEventsNotificationSession {
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `status`: `string`.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// `dateSessionStart`: `string`.
    #[doc(alias = "dateSessionStart")]
    pub date_session_start: ::std::option::Option<::std::string::String>,
    /// `dateSessionEnd`: `string`.
    #[doc(alias = "dateSessionEnd")]
    pub date_session_end: ::std::option::Option<::std::string::String>,
    /// `assignmentSegments`: `array of WorkitemsEventsNotificationAssignmentSegment`.
    #[doc(alias = "assignmentSegments")]
    pub assignment_segments: ::std::option::Option<
        ::std::vec::Vec<crate::WorkitemsEventsNotificationAssignmentSegment>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WorkitemsEventsNotificationSession {
    const EMPTY: Self = Self {
        r#type: ::std::option::Option::None,
        id: ::std::option::Option::None,
        status: ::std::option::Option::None,
        date_session_start: ::std::option::Option::None,
        date_session_end: ::std::option::Option::None,
        assignment_segments: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WorkitemsEventsNotificationSession = &<WorkitemsEventsNotificationSession as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WorkitemsEventsNotificationSession",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("type", "type", 0),
            ("id", "id", 0),
            ("status", "status", 0),
            ("dateSessionStart", "date_session_start", 0),
            ("dateSessionEnd", "date_session_end", 0),
            ("assignmentSegments", "assignment_segments", 0),
        ],
        fields: &[
            &E.r#type,
            &E.id,
            &E.status,
            &E.date_session_start,
            &E.date_session_end,
            &E.assignment_segments,
        ],
    }
};

crate::runtime::model!(WorkitemsEventsNotificationSession);

crate::runtime::setters!(WorkitemsEventsNotificationSession {
    with_type: r#type: crate::runtime::Open<Type>,
    with_id: id: ::std::string::String,
    with_status: status: crate::runtime::Open<Status>,
    with_date_session_start: date_session_start: ::std::string::String,
    with_date_session_end: date_session_end: ::std::string::String,
    with_assignment_segments: assignment_segments: ::std::vec::Vec<crate::WorkitemsEventsNotificationAssignmentSegment>,
});

/// The property `type` of `WorkitemsEventsNotificationSession`. Known values: `Unknown`, `Agent`, `QueueAssignment`, `DirectAssignment`, `AgentComplete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    Unknown,
    Agent,
    QueueAssignment,
    DirectAssignment,
    AgentComplete,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unknown, "Unknown"),
        (Self::Agent, "Agent"),
        (Self::QueueAssignment, "QueueAssignment"),
        (Self::DirectAssignment, "DirectAssignment"),
        (Self::AgentComplete, "AgentComplete"),
    ];
}

/// The property `status` of `WorkitemsEventsNotificationSession`. Known values: `Unknown`, `Active`, `Completed`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Status {
    Unknown,
    Active,
    Completed,
}

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unknown, "Unknown"),
        (Self::Active, "Active"),
        (Self::Completed, "Completed"),
    ];
}
