// @generated from the schema "V2WemEngagementCelebrationUpdatesTopicContestWinners"; changes made here are lost at the next generation

/// The schema `V2WemEngagementCelebrationUpdatesTopicContestWinners`.
#[repr(C)]
pub struct V2WemEngagementCelebrationUpdatesTopicContestWinners {
    /// `tier`: `integer`.
    pub tier: ::std::option::Option<i64>,
    /// `winnersCount`: `integer`.
    #[doc(alias = "winnersCount")]
    pub winners_count: ::std::option::Option<i64>,
    /// `contestScore`: `V2WemEngagementCelebrationUpdatesTopicContestWinnersScore`.
    #[doc(alias = "contestScore")]
    pub contest_score: ::std::option::Option<
        ::std::boxed::Box<
            crate::V2WemEngagementCelebrationUpdatesTopicContestWinnersScore,
        >,
    >,
    /// `users`: `array of V2WemEngagementCelebrationUpdatesTopicContestWinnersUsers`.
    pub users: ::std::option::Option<
        ::std::vec::Vec<crate::V2WemEngagementCelebrationUpdatesTopicContestWinnersUsers>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(V2WemEngagementCelebrationUpdatesTopicContestWinners "V2WemEngagementCelebrationUpdatesTopicContestWinners" 4 {
    (
        tier: i64 = "tier" 0 with_tier,
        winners_count: i64 = "winnersCount" 0 with_winners_count,
        contest_score: ::std::boxed::Box<crate::V2WemEngagementCelebrationUpdatesTopicContestWinnersScore> = "contestScore" 0 with_contest_score,
        users: ::std::vec::Vec<crate::V2WemEngagementCelebrationUpdatesTopicContestWinnersUsers> = "users" 0 with_users,
    )
});
