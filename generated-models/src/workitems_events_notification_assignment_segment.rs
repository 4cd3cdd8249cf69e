// @generated from the schema "WorkitemsEventsNotificationAssignmentSegment"; changes made here are lost at the next generation

/// The schema `WorkitemsEventsNotificationAssignmentSegment`.
pub struct WorkitemsEventsNotificationAssignmentSegment {
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

impl crate::runtime::Model for WorkitemsEventsNotificationAssignmentSegment {
    const EMPTY: Self = Self {
        start_state: ::std::option::Option::None,
        end_state: ::std::option::Option::None,
        duration_ms: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WorkitemsEventsNotificationAssignmentSegment = &<WorkitemsEventsNotificationAssignmentSegment as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WorkitemsEventsNotificationAssignmentSegment",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("startState", "start_state", 0),
            ("endState", "end_state", 0),
            ("durationMs", "duration_ms", 0),
        ],
        fields: &[&E.start_state, &E.end_state, &E.duration_ms],
    }
};

crate::runtime::model!(WorkitemsEventsNotificationAssignmentSegment);

crate::runtime::setters!(WorkitemsEventsNotificationAssignmentSegment {
    with_start_state: start_state: crate::runtime::Open<StartState>,
    with_end_state: end_state: crate::runtime::Open<EndState>,
    with_duration_ms: duration_ms: i64,
});

/// The property `startState` of `WorkitemsEventsNotificationAssignmentSegment`. Known values: `Unknown`, `Idle`, `AcdStarted`, `Alerting`, `AlertTimeout`, `Declined`, `Connected`, `Disconnected`, `Parked`, `Held`, `AcdCancelled`, `Terminated`, `AcdExpired`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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

/// The property `endState` of `WorkitemsEventsNotificationAssignmentSegment`. Known values: `Unknown`, `Idle`, `AcdStarted`, `Alerting`, `AlertTimeout`, `Declined`, `Connected`, `Disconnected`, `Parked`, `Held`, `AcdCancelled`, `Terminated`, `AcdExpired`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
