// @generated from the schema "WorkitemsQueueEventsNotificationSession"; changes made here are lost at the next generation

/// The schema `WorkitemsQueueEventsNotificationSession`.
#[repr(C)]
pub struct WorkitemsQueueEventsNotificationSession {
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
    /// `assignmentSegments`: `array of WorkitemsQueueEventsNotificationAssignmentSegment`.
    #[doc(alias = "assignmentSegments")]
    pub assignment_segments: ::std::option::Option<
        ::std::vec::Vec<crate::WorkitemsQueueEventsNotificationAssignmentSegment>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WorkitemsQueueEventsNotificationSession "WorkitemsQueueEventsNotificationSession" 6 {
    (
        r#type: crate::runtime::Open<Type> = "type" 0 with_type,
        id: ::std::string::String = "id" 0 with_id,
        status: crate::runtime::Open<Status> = "status" 0 with_status,
        date_session_start: ::std::string::String = "dateSessionStart" 0 with_date_session_start,
        date_session_end: ::std::string::String = "dateSessionEnd" 0 with_date_session_end,
        assignment_segments: ::std::vec::Vec<crate::WorkitemsQueueEventsNotificationAssignmentSegment> = "assignmentSegments" 0 with_assignment_segments,
    )
});

/// The property `type` of `WorkitemsQueueEventsNotificationSession`. Known values: `Unknown`, `Agent`, `QueueAssignment`, `DirectAssignment`, `AgentComplete`.
#[non_exhaustive]
pub enum Type {
    Unknown,
    Agent,
    QueueAssignment,
    DirectAssignment,
    AgentComplete,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unknown, "Unknown"),
        (Self::Agent, "Agent"),
        (Self::QueueAssignment, "QueueAssignment"),
        (Self::DirectAssignment, "DirectAssignment"),
        (Self::AgentComplete, "AgentComplete"),
    ];
}

/// The property `status` of `WorkitemsQueueEventsNotificationSession`. Known values: `Unknown`, `Active`, `Completed`.
#[non_exhaustive]
pub enum Status {
    Unknown,
    Active,
    Completed,
}

crate::runtime::known!(Status);

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unknown, "Unknown"),
        (Self::Active, "Active"),
        (Self::Completed, "Completed"),
    ];
}
