// @generated from the schema "LeaderboardItem"; changes made here are lost at the next generation

/// The schema `LeaderboardItem`.
#[repr(C)]
pub struct LeaderboardItem {
    /// `user`: `UserReference`, read-only.
    pub user: ::std::option::Option<::std::boxed::Box<crate::UserReference>>,
    /// `rank`: `integer (int32)`, read-only.
    pub rank: ::std::option::Option<i32>,
    /// `points`: `integer (int64)`, read-only.
    pub points: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(LeaderboardItem "LeaderboardItem" 3 {
    (
        user: ::std::boxed::Box<crate::UserReference> = "user" 2 with_user,
        rank: i32 = "rank" 2 with_rank,
        points: i64 = "points" 2 with_points,
    )
});
