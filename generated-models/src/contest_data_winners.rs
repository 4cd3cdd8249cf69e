// @generated from the schema "ContestDataWinners"; changes made here are lost at the next generation

/// The schema `ContestDataWinners`.
#[repr(C)]
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

crate::runtime::model!(ContestDataWinners "ContestDataWinners" 4 {
    (
        tier: i32 = "tier" 0 with_tier,
        winners_count: i32 = "winnersCount" 0 with_winners_count,
        contest_score: ::std::boxed::Box<crate::ContestCompleteDataScore> = "contestScore" 0 with_contest_score,
        users: ::std::vec::Vec<crate::ContestDataWinnersUsers> = "users" 0 with_users,
    )
});
