// @generated from the schema "AnalyticsUserPresenceRecord"; changes made here are lost at the next generation

/// The schema `AnalyticsUserPresenceRecord`.
#[repr(C)]
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

crate::runtime::model!(AnalyticsUserPresenceRecord "AnalyticsUserPresenceRecord" 4 {
    (
        start_time: crate::runtime::DateTime = "startTime" 0 with_start_time,
        end_time: crate::runtime::DateTime = "endTime" 0 with_end_time,
        system_presence: crate::runtime::Open<SystemPresence> = "systemPresence" 0 with_system_presence,
        organization_presence_id: ::std::string::String = "organizationPresenceId" 0 with_organization_presence_id,
    )
});

/// The property `systemPresence` of `AnalyticsUserPresenceRecord`. Known values: `AVAILABLE`, `AWAY`, `BUSY`, `OFFLINE`, `IDLE`, `ON_QUEUE`, `MEAL`, `TRAINING`, `MEETING`, `BREAK`.
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

crate::runtime::known!(SystemPresence);

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
