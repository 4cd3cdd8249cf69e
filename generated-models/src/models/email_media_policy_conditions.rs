// @generated from the schema "EmailMediaPolicyConditions"; changes made here are lost at the next generation

use crate::{Language, Queue, Team, TimeAllowed, User, WrapupCode};
use crate::runtime::{Extra, Open};

/// The schema `EmailMediaPolicyConditions`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct EmailMediaPolicyConditions {
    /// `forUsers`: `array of User`.
    #[doc(alias = "forUsers")]
    pub for_users: Option<Vec<User>>,
    /// `dateRanges`: `array of string`.
    #[doc(alias = "dateRanges")]
    pub date_ranges: Option<Vec<String>>,
    /// `forQueues`: `array of Queue`.
    #[doc(alias = "forQueues")]
    pub for_queues: Option<Vec<Queue>>,
    /// `wrapupCodes`: `array of WrapupCode`.
    #[doc(alias = "wrapupCodes")]
    pub wrapup_codes: Option<Vec<WrapupCode>>,
    /// `languages`: `array of Language`.
    pub languages: Option<Vec<Language>>,
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

crate::runtime::model!(EmailMediaPolicyConditions "EmailMediaPolicyConditions" 8 {
    (
        for_users: Vec<User> = "forUsers" with_for_users,
        date_ranges: Vec<String> = "dateRanges" with_date_ranges,
        for_queues: Vec<Queue> = "forQueues" with_for_queues,
        wrapup_codes: Vec<WrapupCode> = "wrapupCodes" with_wrapup_codes,
        languages: Vec<Language> = "languages" with_languages,
        time_allowed: Box<TimeAllowed> = "timeAllowed" with_time_allowed,
        teams: Vec<Team> = "teams" with_teams,
        customer_participation: Open<CustomerParticipation> = "customerParticipation" with_customer_participation,
    )
});

/// The property `customerParticipation` of `EmailMediaPolicyConditions`. Known values: `YES`, `NO`.
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
