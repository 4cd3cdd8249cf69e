// @generated from the schema "PolicyConditions"; changes made here are lost at the next generation

use crate::{DurationCondition, Queue, Team, TimeAllowed, User, WrapupCode};
use crate::runtime::{Extra, Open};

/// The schema `PolicyConditions`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct PolicyConditions {
    /// `forUsers`: `array of User`.
    #[doc(alias = "forUsers")]
    pub for_users: Option<Vec<User>>,
    /// `directions`: array of one of `INBOUND` and `OUTBOUND`.
    pub directions: Option<Vec<Open<Directions>>>,
    /// `dateRanges`: `array of string`.
    #[doc(alias = "dateRanges")]
    pub date_ranges: Option<Vec<String>>,
    /// `mediaTypes`: array of one of `CALL` and `CHAT`.
    #[doc(alias = "mediaTypes")]
    pub media_types: Option<Vec<Open<MediaTypes>>>,
    /// `forQueues`: `array of Queue`.
    #[doc(alias = "forQueues")]
    pub for_queues: Option<Vec<Queue>>,
    /// `duration`: `DurationCondition`.
    pub duration: Option<Box<DurationCondition>>,
    /// `wrapupCodes`: `array of WrapupCode`.
    #[doc(alias = "wrapupCodes")]
    pub wrapup_codes: Option<Vec<WrapupCode>>,
    /// `timeAllowed`: `TimeAllowed`.
    #[doc(alias = "timeAllowed")]
    pub time_allowed: Option<Box<TimeAllowed>>,
    /// `teams`: `array of Team`.
    pub teams: Option<Vec<Team>>,
    /// `customerParticipation`: one of `YES` and `NO`.
    #[doc(alias = "customerParticipation")]
    pub customer_participation: Option<Open<CustomerParticipation>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(PolicyConditions "PolicyConditions" 10 {
    (
        for_users: Vec<User> = "forUsers" with_for_users,
        directions: Vec<Open<Directions>> = "directions" with_directions,
        date_ranges: Vec<String> = "dateRanges" with_date_ranges,
        media_types: Vec<Open<MediaTypes>> = "mediaTypes" with_media_types,
        for_queues: Vec<Queue> = "forQueues" with_for_queues,
        duration: Box<DurationCondition> = "duration" with_duration,
        wrapup_codes: Vec<WrapupCode> = "wrapupCodes" with_wrapup_codes,
        time_allowed: Box<TimeAllowed> = "timeAllowed" with_time_allowed,
        teams: Vec<Team> = "teams" with_teams,
        customer_participation: Open<CustomerParticipation> = "customerParticipation" with_customer_participation,
    )
});

/// The property `directions` of `PolicyConditions`. Known values: `INBOUND`, `OUTBOUND`.
#[repr(u16)]
#[non_exhaustive]
pub enum Directions {
    Inbound,
    Outbound,
}

crate::runtime::values!(Directions {
    Inbound = "INBOUND",
    Outbound = "OUTBOUND",
});

/// The property `mediaTypes` of `PolicyConditions`. Known values: `CALL`, `CHAT`.
#[repr(u16)]
#[non_exhaustive]
pub enum MediaTypes {
    Call,
    Chat,
}

crate::runtime::values!(MediaTypes {
    Call = "CALL",
    Chat = "CHAT",
});

/// The property `customerParticipation` of `PolicyConditions`. Known values: `YES`, `NO`.
#[repr(u16)]
#[non_exhaustive]
pub enum CustomerParticipation {
    Yes,
    No,
}

crate::runtime::values!(CustomerParticipation {
    Yes = "YES",
    No = "NO",
});
