// @generated from the schema "WorkitemsQueueEventsNotificationSession"; changes made here are lost at the next generation

use crate::WorkitemsQueueEventsNotificationAssignmentSegment;
use crate::runtime::{Extra, Open};

/// The schema `WorkitemsQueueEventsNotificationSession`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WorkitemsQueueEventsNotificationSession {
    /// `type`: one of `Unknown`, `Agent`, `QueueAssignment`, `DirectAssignment` and `AgentComplete`.
    pub r#type: Option<Open<Type>>,
    /// `id`: `string`.
    pub id: Option<String>,
    /// `status`: one of `Unknown`, `Active` and `Completed`.
    pub status: Option<Open<Status>>,
    /// `dateSessionStart`: `string`.
    #[doc(alias = "dateSessionStart")]
    pub date_session_start: Option<String>,
    /// `dateSessionEnd`: `string`.
    #[doc(alias = "dateSessionEnd")]
    pub date_session_end: Option<String>,
    /// `assignmentSegments`: `array of WorkitemsQueueEventsNotificationAssignmentSegment`.
    #[doc(alias = "assignmentSegments")]
    pub assignment_segments: Option<
        Vec<WorkitemsQueueEventsNotificationAssignmentSegment>,
    >,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WorkitemsQueueEventsNotificationSession "WorkitemsQueueEventsNotificationSession" 6 {
    (
        r#type: Open<Type> = "type" with_type,
        id: String = "id" with_id,
        status: Open<Status> = "status" with_status,
        date_session_start: String = "dateSessionStart" with_date_session_start,
        date_session_end: String = "dateSessionEnd" with_date_session_end,
        assignment_segments: Vec<WorkitemsQueueEventsNotificationAssignmentSegment> = "assignmentSegments" with_assignment_segments,
    )
});

/// The property `type` of `WorkitemsQueueEventsNotificationSession`. Known values: `Unknown`, `Agent`, `QueueAssignment`, `DirectAssignment`, `AgentComplete`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    Unknown,
    Agent,
    QueueAssignment,
    DirectAssignment,
    AgentComplete,
}

crate::runtime::values!(Type {
    Unknown = "Unknown",
    Agent = "Agent",
    QueueAssignment = "QueueAssignment",
    DirectAssignment = "DirectAssignment",
    AgentComplete = "AgentComplete",
});

/// The property `status` of `WorkitemsQueueEventsNotificationSession`. Known values: `Unknown`, `Active`, `Completed`.
#[repr(u16)]
#[non_exhaustive]
pub enum Status {
    Unknown,
    Active,
    Completed,
}

crate::runtime::values!(Status {
    Unknown = "Unknown",
    Active = "Active",
    Completed = "Completed",
});
