// @generated from the schema "WorkitemsUserEventsNotificationAssignmentSegment"; changes made here are lost at the next generation

/// The schema `WorkitemsUserEventsNotificationAssignmentSegment`.
#[repr(C)]
pub struct WorkitemsUserEventsNotificationAssignmentSegment {
    /// `startState`: `string`.
    #[doc(alias = "startState")]
    pub start_state: ::std::option::Option<crate::runtime::Open<StartState>>,
    /// `endState`: `string`.
    #[doc(alias = "endState")]
    pub end_state: ::std::option::Option<crate::runtime::Open<EndState>>,
    /// `durationMs`: `integer`.
    #[doc(alias = "durationMs")]
    pub duration_ms: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WorkitemsUserEventsNotificationAssignmentSegment "WorkitemsUserEventsNotificationAssignmentSegment" 3 {
    (
        start_state: crate::runtime::Open<StartState> = "startState" 0 with_start_state,
        end_state: crate::runtime::Open<EndState> = "endState" 0 with_end_state,
        duration_ms: i64 = "durationMs" 0 with_duration_ms,
    )
});

/// The property `startState` of `WorkitemsUserEventsNotificationAssignmentSegment`. Known values: `Unknown`, `Idle`, `AcdStarted`, `Alerting`, `AlertTimeout`, `Declined`, `Connected`, `Disconnected`, `Parked`, `Held`, `AcdCancelled`, `Terminated`, `AcdExpired`.
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

crate::runtime::known!(StartState);

impl crate::runtime::Enum for StartState {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unknown, "Unknown"),
        (Self::Idle, "Idle"),
        (Self::AcdStarted, "AcdStarted"),
        (Self::Alerting, "Alerting"),
        (Self::AlertTimeout, "AlertTimeout"),
        (Self::Declined, "Declined"),
        (Self::Connected, "Connected"),
        (Self::Disconnected, "Disconnected"),
        (Self::Parked, "Parked"),
        (Self::Held, "Held"),
        (Self::AcdCancelled, "AcdCancelled"),
        (Self::Terminated, "Terminated"),
        (Self::AcdExpired, "AcdExpired"),
    ];
}

/// The property `endState` of `WorkitemsUserEventsNotificationAssignmentSegment`. Known values: `Unknown`, `Idle`, `AcdStarted`, `Alerting`, `AlertTimeout`, `Declined`, `Connected`, `Disconnected`, `Parked`, `Held`, `AcdCancelled`, `Terminated`, `AcdExpired`.
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

crate::runtime::known!(EndState);

impl crate::runtime::Enum for EndState {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unknown, "Unknown"),
        (Self::Idle, "Idle"),
        (Self::AcdStarted, "AcdStarted"),
        (Self::Alerting, "Alerting"),
        (Self::AlertTimeout, "AlertTimeout"),
        (Self::Declined, "Declined"),
        (Self::Connected, "Connected"),
        (Self::Disconnected, "Disconnected"),
        (Self::Parked, "Parked"),
        (Self::Held, "Held"),
        (Self::AcdCancelled, "AcdCancelled"),
        (Self::Terminated, "Terminated"),
        (Self::AcdExpired, "AcdExpired"),
    ];
}
