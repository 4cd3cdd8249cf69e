// @generated from the schema "Leaderboard"; changes made here are lost at the next generation

use crate::{AddressableEntityRef, Division, LeaderboardItem};
use crate::runtime::{Date, Extra};

/// The schema `Leaderboard`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct Leaderboard {
    /// `division`: `Division`, read-only.
    pub division: Option<Box<Division>>,
    /// `metric`: `AddressableEntityRef`, read-only.
    pub metric: Option<Box<AddressableEntityRef>>,
    /// `dateStartWorkday`: `string (date)`, read-only.
    #[doc(alias = "dateStartWorkday")]
    pub date_start_workday: Option<Date>,
    /// `dateEndWorkday`: `string (date)`, read-only.
    #[doc(alias = "dateEndWorkday")]
    pub date_end_workday: Option<Date>,
    /// `leaders`: `array of LeaderboardItem`, read-only.
    pub leaders: Option<Vec<LeaderboardItem>>,
    /// `userRank`: `LeaderboardItem`, read-only.
    #[doc(alias = "userRank")]
    pub user_rank: Option<Box<LeaderboardItem>>,
    /// `performanceProfile`: `AddressableEntityRef`, read-only.
    #[doc(alias = "performanceProfile")]
    pub performance_profile: Option<Box<AddressableEntityRef>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(Leaderboard "Leaderboard" 7 {
    (
        division: Box<Division> = "division" with_division read_only,
        metric: Box<AddressableEntityRef> = "metric" with_metric read_only,
        date_start_workday: Date = "dateStartWorkday" with_date_start_workday read_only,
        date_end_workday: Date = "dateEndWorkday" with_date_end_workday read_only,
        leaders: Vec<LeaderboardItem> = "leaders" with_leaders read_only,
        user_rank: Box<LeaderboardItem> = "userRank" with_user_rank read_only,
        performance_profile: Box<AddressableEntityRef> = "performanceProfile" with_performance_profile read_only,
    )
});
