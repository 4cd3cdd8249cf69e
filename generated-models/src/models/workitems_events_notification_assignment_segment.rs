// @generated from the schema "WorkitemsEventsNotificationAssignmentSegment"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `WorkitemsEventsNotificationAssignmentSegment`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WorkitemsEventsNotificationAssignmentSegment {
    /// `startState`: one of `Unknown`, `Idle`, `AcdStarted`, `Alerting` and 9 more.
    #[doc(alias = "startState")]
    pub start_state: Option<Open<StartState>>,
    /// `endState`: one of `Unknown`, `Idle`, `AcdStarted`, `Alerting` and 9 more.
    #[doc(alias = "endState")]
    pub end_state: Option<Open<EndState>>,
    /// `durationMs`: `integer`.
    #[doc(alias = "durationMs")]
    pub duration_ms: Option<i64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WorkitemsEventsNotificationAssignmentSegment "WorkitemsEventsNotificationAssignmentSegment" 3 {
    (
        start_state: Open<StartState> = "startState" with_start_state,
        end_state: Open<EndState> = "endState" with_end_state,
        duration_ms: i64 = "durationMs" with_duration_ms,
    )
});

/// The property `startState` of `WorkitemsEventsNotificationAssignmentSegment`. Known values: `Unknown`, `Idle`, `AcdStarted`, `Alerting`, `AlertTimeout`, `Declined`, `Connected`, `Disconnected`, `Parked`, `Held`, `AcdCancelled`, `Terminated`, `AcdExpired`.
#[repr(u16)]
#[non_exhaustive]
pub enum StartState {
    Unknown,
    Idle,
    AcdStarted,
    Alerting,
    AlertTimeout,
    Declined,
    Connected,
    Disconnected,
    Parked,
    Held,
    AcdCancelled,
    Terminated,
    AcdExpired,
}

crate::runtime::values!(StartState {
    Unknown = "Unknown",
    Idle = "Idle",
    AcdStarted = "AcdStarted",
    Alerting = "Alerting",
    AlertTimeout = "AlertTimeout",
    Declined = "Declined",
    Connected = "Connected",
    Disconnected = "Disconnected",
    Parked = "Parked",
    Held = "Held",
    AcdCancelled = "AcdCancelled",
    Terminated = "Terminated",
    AcdExpired = "AcdExpired",
});

/// The property `endState` of `WorkitemsEventsNotificationAssignmentSegment`. Known values: `Unknown`, `Idle`, `AcdStarted`, `Alerting`, `AlertTimeout`, `Declined`, `Connected`, `Disconnected`, `Parked`, `Held`, `AcdCancelled`, `Terminated`, `AcdExpired`.
#[repr(u16)]
#[non_exhaustive]
pub enum EndState {
    Unknown,
    Idle,
    AcdStarted,
    Alerting,
    AlertTimeout,
    Declined,
    Connected,
    Disconnected,
    Parked,
    Held,
    AcdCancelled,
    Terminated,
    AcdExpired,
}

crate::runtime::values!(EndState {
    Unknown = "Unknown",
    Idle = "Idle",
    AcdStarted = "AcdStarted",
    Alerting = "Alerting",
    AlertTimeout = "AlertTimeout",
    Declined = "Declined",
    Connected = "Connected",
    Disconnected = "Disconnected",
    Parked = "Parked",
    Held = "Held",
    AcdCancelled = "AcdCancelled",
    Terminated = "Terminated",
    AcdExpired = "AcdExpired",
});
