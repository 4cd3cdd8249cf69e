// @generated from the schema "Leaderboard"; changes made here are lost at the next generation

/// The schema `Leaderboard`.
pub struct Leaderboard {
    /// `division`: `Division`, read-only.
    pub division: ::std::option::Option<::std::boxed::Box<crate::Division>>,
    /// `metric`: `AddressableEntityRef`, read-only.
    pub metric: ::std::option::Option<::std::boxed::Box<crate::AddressableEntityRef>>,
    /// `dateStartWorkday`: `string (date)`, read-only.
    #[doc(alias = "dateStartWorkday")]
    pub date_start_workday: ::std::option::Option<crate::runtime::Date>,
    /// `dateEndWorkday`: `string (date)`, read-only.
    #[doc(alias = "dateEndWorkday")]
    pub date_end_workday: ::std::option::Option<crate::runtime::Date>,
    /// `leaders`: `array of LeaderboardItem`, read-only.
    pub leaders: ::std::option::Option<::std::vec::Vec<crate::LeaderboardItem>>,
    /// `userRank`: `LeaderboardItem`, read-only.
    #[doc(alias = "userRank")]
    pub user_rank: ::std::option::Option<::std::boxed::Box<crate::LeaderboardItem>>,
    /// `performanceProfile`: `AddressableEntityRef`, read-only.
    #[doc(alias = "performanceProfile")]
    pub performance_profile: ::std::option::Option<
        ::std::boxed::Box<crate::AddressableEntityRef>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for Leaderboard {
    const EMPTY: Self = Self {
        division: ::std::option::Option::None,
        metric: ::std::option::Option::None,
        date_start_workday: ::std::option::Option::None,
        date_end_workday: ::std::option::Option::None,
        leaders: ::std::option::Option::None,
        user_rank: ::std::option::Option::None,
        performance_profile: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &Leaderboard = &<Leaderboard as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "Leaderboard",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("division", "division", 2),
            ("metric", "metric", 2),
            ("dateStartWorkday", "date_start_workday", 2),
            ("dateEndWorkday", "date_end_workday", 2),
            ("leaders", "leaders", 2),
            ("userRank", "user_rank", 2),
            ("performanceProfile", "performance_profile", 2),
        ],
        fields: &[
            &E.division,
            &E.metric,
            &E.date_start_workday,
            &E.date_end_workday,
            &E.leaders,
            &E.user_rank,
            &E.performance_profile,
        ],
    }
};

crate::runtime::model!(Leaderboard);

crate::runtime::setters!(Leaderboard {
    with_division: division: ::std::boxed::Box<crate::Division>,
    with_metric: metric: ::std::boxed::Box<crate::AddressableEntityRef>,
    with_date_start_workday: date_start_workday: crate::runtime::Date,
    with_date_end_workday: date_end_workday: crate::runtime::Date,
    with_leaders: leaders: ::std::vec::Vec<crate::LeaderboardItem>,
    with_user_rank: user_rank: ::std::boxed::Box<crate::LeaderboardItem>,
    with_performance_profile: performance_profile: ::std::boxed::Box<crate::AddressableEntityRef>,
});
