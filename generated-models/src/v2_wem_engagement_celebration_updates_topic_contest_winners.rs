// @generated from the schema "V2WemEngagementCelebrationUpdatesTopicContestWinners"; changes made here are lost at the next generation

/// The schema `V2WemEngagementCelebrationUpdatesTopicContestWinners`.
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

impl crate::runtime::Model for V2WemEngagementCelebrationUpdatesTopicContestWinners {
    const EMPTY: Self = Self {
        tier: ::std::option::Option::None,
        winners_count: ::std::option::Option::None,
        contest_score: ::std::option::Option::None,
        users: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &V2WemEngagementCelebrationUpdatesTopicContestWinners = &<V2WemEngagementCelebrationUpdatesTopicContestWinners as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "V2WemEngagementCelebrationUpdatesTopicContestWinners",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("tier", "tier", 0),
            ("winnersCount", "winners_count", 0),
            ("contestScore", "contest_score", 0),
            ("users", "users", 0),
        ],
        fields: &[&E.tier, &E.winners_count, &E.contest_score, &E.users],
    }
};

crate::runtime::model!(V2WemEngagementCelebrationUpdatesTopicContestWinners);

crate::runtime::setters!(V2WemEngagementCelebrationUpdatesTopicContestWinners {
    with_tier: tier: i64,
    with_winners_count: winners_count: i64,
    with_contest_score: contest_score: ::std::boxed::Box<crate::V2WemEngagementCelebrationUpdatesTopicContestWinnersScore>,
    with_users: users: ::std::vec::Vec<crate::V2WemEngagementCelebrationUpdatesTopicContestWinnersUsers>,
});
