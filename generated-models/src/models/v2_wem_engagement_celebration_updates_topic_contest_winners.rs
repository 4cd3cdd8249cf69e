// @generated from the schema "V2WemEngagementCelebrationUpdatesTopicContestWinners"; changes made here are lost at the next generation

use crate::{
    V2WemEngagementCelebrationUpdatesTopicContestWinnersScore,
    V2WemEngagementCelebrationUpdatesTopicContestWinnersUsers,
};
use crate::runtime::Extra;

/// The schema `V2WemEngagementCelebrationUpdatesTopicContestWinners`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct V2WemEngagementCelebrationUpdatesTopicContestWinners {
    /// `tier`: `integer`.
    pub tier: Option<i64>,
    /// `winnersCount`: `integer`.
    #[doc(alias = "winnersCount")]
    pub winners_count: Option<i64>,
    /// `contestScore`: `V2WemEngagementCelebrationUpdatesTopicContestWinnersScore`.
    #[doc(alias = "contestScore")]
    pub contest_score: Option<
        Box<V2WemEngagementCelebrationUpdatesTopicContestWinnersScore>,
    >,
    /// `users`: `array of V2WemEngagementCelebrationUpdatesTopicContestWinnersUsers`.
    pub users: Option<Vec<V2WemEngagementCelebrationUpdatesTopicContestWinnersUsers>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(V2WemEngagementCelebrationUpdatesTopicContestWinners "V2WemEngagementCelebrationUpdatesTopicContestWinners" 4 {
    (
        tier: i64 = "tier" with_tier,
        winners_count: i64 = "winnersCount" with_winners_count,
        contest_score: Box<V2WemEngagementCelebrationUpdatesTopicContestWinnersScore> = "contestScore" with_contest_score,
        users: Vec<V2WemEngagementCelebrationUpdatesTopicContestWinnersUsers> = "users" with_users,
    )
});
