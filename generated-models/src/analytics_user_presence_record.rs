// @generated from the schema "AnalyticsUserPresenceRecord"; changes made here are lost at the next generation

/// The schema `AnalyticsUserPresenceRecord`.
pub struct AnalyticsUserPresenceRecord {
    /// `startTime`: `string (date-time)`.
    #[doc(alias = "startTime")]
    pub start_time: ::std::option::Option<crate::runtime::DateTime>,
    /// `endTime`: `string (date-time)`.
    #[doc(alias = "endTime")]
    pub end_time: ::std::option::Option<crate::runtime::DateTime>,
    /// `systemPresence`: `string`.
    #[doc(alias = "systemPresence")]
    pub system_presence: ::std::option::Option<crate::runtime::Open<SystemPresence>>,
    /// `organizationPresenceId`: `string`.
    #[doc(alias = "organizationPresenceId")]
    pub organization_presence_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AnalyticsUserPresenceRecord {
    const EMPTY: Self = Self {
        start_time: ::std::option::Option::None,
        end_time: ::std::option::Option::None,
        system_presence: ::std::option::Option::None,
        organization_presence_id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AnalyticsUserPresenceRecord = &<AnalyticsUserPresenceRecord as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AnalyticsUserPresenceRecord",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("startTime", "start_time", 0),
            ("endTime", "end_time", 0),
            ("systemPresence", "system_presence", 0),
            ("organizationPresenceId", "organization_presence_id", 0),
        ],
        fields: &[
            &E.start_time,
            &E.end_time,
            &E.system_presence,
            &E.organization_presence_id,
        ],
    }
};

crate::runtime::model!(AnalyticsUserPresenceRecord);

crate::runtime::setters!(AnalyticsUserPresenceRecord {
    with_start_time: start_time: crate::runtime::DateTime,
    with_end_time: end_time: crate::runtime::DateTime,
    with_system_presence: system_presence: crate::runtime::Open<SystemPresence>,
    with_organization_presence_id: organization_presence_id: ::std::string::String,
});

/// The property `systemPresence` of `AnalyticsUserPresenceRecord`. Known values: `AVAILABLE`, `AWAY`, `BUSY`, `OFFLINE`, `IDLE`, `ON_QUEUE`, `MEAL`, `TRAINING`, `MEETING`, `BREAK`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SystemPresence {
    Available,
    Away,
    Busy,
    Offline,
    Idle,
    OnQueue,
    Meal,
    Training,
    Meeting,
    Break,
}

impl crate::runtime::Enum for SystemPresence {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Available, "AVAILABLE"),
        (Self::Away, "AWAY"),
        (Self::Busy, "BUSY"),
        (Self::Offline, "OFFLINE"),
        (Self::Idle, "IDLE"),
        (Self::OnQueue, "ON_QUEUE"),
        (Self::Meal, "MEAL"),
        (Self::Training, "TRAINING"),
        (Self::Meeting, "MEETING"),
        (Self::Break, "BREAK"),
    ];
}
