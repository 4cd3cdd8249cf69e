// @generated from the schema "LeaderboardItem"; changes made here are lost at the next generation

/// The schema `LeaderboardItem`.
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

impl crate::runtime::Model for LeaderboardItem {
    const EMPTY: Self = Self {
        user: ::std::option::Option::None,
        rank: ::std::option::Option::None,
        points: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &LeaderboardItem = &<LeaderboardItem as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "LeaderboardItem",
        empty: E,
        extra: &E.extra,
        properties: &[("user", "user", 2), ("rank", "rank", 2), ("points", "points", 2)],
        fields: &[&E.user, &E.rank, &E.points],
    }
};

crate::runtime::model!(LeaderboardItem);

crate::runtime::setters!(LeaderboardItem {
    with_user: user: ::std::boxed::Box<crate::UserReference>,
    with_rank: rank: i32,
    with_points: points: i64,
});
