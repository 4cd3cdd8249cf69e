// @generated from the schema "LeaderboardItem"; changes made here are lost at the next generation

use crate::UserReference;
use crate::runtime::Extra;

/// The schema `LeaderboardItem`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct LeaderboardItem {
    /// `user`: `UserReference`, read-only.
    pub user: Option<Box<UserReference>>,
    /// `rank`: `integer (int32)`, read-only.
    pub rank: Option<i32>,
    /// `points`: `integer (int64)`, read-only.
    pub points: Option<i64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(LeaderboardItem "LeaderboardItem" 3 {
    (
        user: Box<UserReference> = "user" with_user read_only,
        rank: i32 = "rank" with_rank read_only,
        points: i64 = "points" with_points read_only,
    )
});
