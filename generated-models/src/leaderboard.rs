// @generated from the schema "Leaderboard"; changes made here are lost at the next generation

/// The schema `Leaderboard`.
#[repr(C)]
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

crate::runtime::model!(Leaderboard "Leaderboard" 7 {
    (
        division: ::std::boxed::Box<crate::Division> = "division" 2 with_division,
        metric: ::std::boxed::Box<crate::AddressableEntityRef> = "metric" 2 with_metric,
        date_start_workday: crate::runtime::Date = "dateStartWorkday" 2 with_date_start_workday,
        date_end_workday: crate::runtime::Date = "dateEndWorkday" 2 with_date_end_workday,
        leaders: ::std::vec::Vec<crate::LeaderboardItem> = "leaders" 2 with_leaders,
        user_rank: ::std::boxed::Box<crate::LeaderboardItem> = "userRank" 2 with_user_rank,
        performance_profile: ::std::boxed::Box<crate::AddressableEntityRef> = "performanceProfile" 2 with_performance_profile,
    )
});
