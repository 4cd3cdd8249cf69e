// @generated from the schema "ContestDataWinners"; changes made here are lost at the next generation

/// The schema `ContestDataWinners`.
pub struct ContestDataWinners {
    /// `tier`: `integer (int32)`.
    pub tier: ::std::option::Option<i32>,
    /// `winnersCount`: `integer (int32)`.
    #[doc(alias = "winnersCount")]
    pub winners_count: ::std::option::Option<i32>,
    /// `contestScore`: `ContestCompleteDataScore`.
    #[doc(alias = "contestScore")]
    pub contest_score: ::std::option::Option<
        ::std::boxed::Box<crate::ContestCompleteDataScore>,
    >,
    /// `users`: `array of ContestDataWinnersUsers`.
    pub users: ::std::option::Option<::std::vec::Vec<crate::ContestDataWinnersUsers>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ContestDataWinners {
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
    const E: &ContestDataWinners = &<ContestDataWinners as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ContestDataWinners",
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

crate::runtime::model!(ContestDataWinners);

crate::runtime::setters!(ContestDataWinners {
    with_tier: tier: i32,
    with_winners_count: winners_count: i32,
    with_contest_score: contest_score: ::std::boxed::Box<crate::ContestCompleteDataScore>,
    with_users: users: ::std::vec::Vec<crate::ContestDataWinnersUsers>,
});
