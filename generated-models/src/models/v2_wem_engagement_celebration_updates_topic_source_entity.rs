// @generated from the schema "V2WemEngagementCelebrationUpdatesTopicSourceEntity"; changes made here are lost at the next generation

use crate::V2WemEngagementCelebrationUpdatesTopicContestCompleteData;
use crate::runtime::{Extra, Open};

/// The schema `V2WemEngagementCelebrationUpdatesTopicSourceEntity`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct V2WemEngagementCelebrationUpdatesTopicSourceEntity {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `type`: one of `UNKNOWN`, `THANK_YOU`, `CONGRATULATIONS`, `HIGH_PERFORMANCE` and 5 more.
    pub r#type: Option<Open<Type>>,
    /// `contestCompleteData`: `V2WemEngagementCelebrationUpdatesTopicContestCompleteData`.
    #[doc(alias = "contestCompleteData")]
    pub contest_complete_data: Option<
        Box<V2WemEngagementCelebrationUpdatesTopicContestCompleteData>,
    >,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(V2WemEngagementCelebrationUpdatesTopicSourceEntity "V2WemEngagementCelebrationUpdatesTopicSourceEntity" 3 {
    (
        id: String = "id" with_id,
        r#type: Open<Type> = "type" with_type,
        contest_complete_data: Box<V2WemEngagementCelebrationUpdatesTopicContestCompleteData> = "contestCompleteData" with_contest_complete_data,
    )
});

/// The property `type` of `V2WemEngagementCelebrationUpdatesTopicSourceEntity`. Known values: `UNKNOWN`, `THANK_YOU`, `CONGRATULATIONS`, `HIGH_PERFORMANCE`, `COMPANY_VALUES`, `COMPETITION`, `RACE`, `RAFFLE`, `TEAM_GOAL`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    Unknown,
    ThankYou,
    Congratulations,
    HighPerformance,
    CompanyValues,
    Competition,
    Race,
    Raffle,
    TeamGoal,
}

crate::runtime::values!(Type {
    Unknown = "UNKNOWN",
    ThankYou = "THANK_YOU",
    Congratulations = "CONGRATULATIONS",
    HighPerformance = "HIGH_PERFORMANCE",
    CompanyValues = "COMPANY_VALUES",
    Competition = "COMPETITION",
    Race = "RACE",
    Raffle = "RAFFLE",
    TeamGoal = "TEAM_GOAL",
});
