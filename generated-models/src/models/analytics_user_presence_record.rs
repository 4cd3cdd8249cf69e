// @generated from the schema "AnalyticsUserPresenceRecord"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra, Open};

/// The schema `AnalyticsUserPresenceRecord`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AnalyticsUserPresenceRecord {
    /// `startTime`: `string (date-time)`.
    #[doc(alias = "startTime")]
    pub start_time: Option<DateTime>,
    /// `endTime`: `string (date-time)`.
    #[doc(alias = "endTime")]
    pub end_time: Option<DateTime>,
    /// `systemPresence`: one of `AVAILABLE`, `AWAY`, `BUSY`, `OFFLINE` and 6 more.
    #[doc(alias = "systemPresence")]
    pub system_presence: Option<Open<SystemPresence>>,
    /// `organizationPresenceId`: `string`.
    #[doc(alias = "organizationPresenceId")]
    pub organization_presence_id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AnalyticsUserPresenceRecord "AnalyticsUserPresenceRecord" 4 {
    (
        start_time: DateTime = "startTime" with_start_time,
        end_time: DateTime = "endTime" with_end_time,
        system_presence: Open<SystemPresence> = "systemPresence" with_system_presence,
        organization_presence_id: String = "organizationPresenceId" with_organization_presence_id,
    )
});

/// The property `systemPresence` of `AnalyticsUserPresenceRecord`. Known values: `AVAILABLE`, `AWAY`, `BUSY`, `OFFLINE`, `IDLE`, `ON_QUEUE`, `MEAL`, `TRAINING`, `MEETING`, `BREAK`.
#[repr(u16)]
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

crate::runtime::values!(SystemPresence {
    Available = "AVAILABLE",
    Away = "AWAY",
    Busy = "BUSY",
    Offline = "OFFLINE",
    Idle = "IDLE",
    OnQueue = "ON_QUEUE",
    Meal = "MEAL",
    Training = "TRAINING",
    Meeting = "MEETING",
    Break = "BREAK",
});
