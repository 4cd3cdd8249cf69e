// @generated from the schema "ContestDataWinners"; changes made here are lost at the next generation

use crate::{ContestCompleteDataScore, ContestDataWinnersUsers};
use crate::runtime::Extra;

/// The schema `ContestDataWinners`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ContestDataWinners {
    /// `tier`: `integer (int32)`.
    pub tier: Option<i32>,
    /// `winnersCount`: `integer (int32)`.
    #[doc(alias = "winnersCount")]
    pub winners_count: Option<i32>,
    /// `contestScore`: `ContestCompleteDataScore`.
    #[doc(alias = "contestScore")]
    pub contest_score: Option<Box<ContestCompleteDataScore>>,
    /// `users`: `array of ContestDataWinnersUsers`.
    pub users: Option<Vec<ContestDataWinnersUsers>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ContestDataWinners "ContestDataWinners" 4 {
    (
        tier: i32 = "tier" with_tier,
        winners_count: i32 = "winnersCount" with_winners_count,
        contest_score: Box<ContestCompleteDataScore> = "contestScore" with_contest_score,
        users: Vec<ContestDataWinnersUsers> = "users" with_users,
    )
});
