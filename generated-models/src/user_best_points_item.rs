// @generated from the schema "UserBestPointsItem"; changes made here are lost at the next generation

/// The schema `UserBestPointsItem`.
pub struct UserBestPointsItem {
    /// `granularityType`: `string`, read-only.
    #[doc(alias = "granularityType")]
    pub granularity_type: ::std::option::Option<crate::runtime::Open<GranularityType>>,
    /// `points`: `integer (int32)`, read-only.
    pub points: ::std::option::Option<i32>,
    /// `dateStartWorkday`: `string (date)`, read-only.
    #[doc(alias = "dateStartWorkday")]
    pub date_start_workday: ::std::option::Option<crate::runtime::Date>,
    /// `dateEndWorkday`: `string (date)`, read-only.
    #[doc(alias = "dateEndWorkday")]
    pub date_end_workday: ::std::option::Option<crate::runtime::Date>,
    /// `rank`: `integer (int32)`, read-only.
    pub rank: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for UserBestPointsItem {
    const EMPTY: Self = Self {
        granularity_type: ::std::option::Option::None,
        points: ::std::option::Option::None,
        date_start_workday: ::std::option::Option::None,
        date_end_workday: ::std::option::Option::None,
        rank: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &UserBestPointsItem = &<UserBestPointsItem as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "UserBestPointsItem",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("granularityType", "granularity_type", 2),
            ("points", "points", 2),
            ("dateStartWorkday", "date_start_workday", 2),
            ("dateEndWorkday", "date_end_workday", 2),
            ("rank", "rank", 2),
        ],
        fields: &[
            &E.granularity_type,
            &E.points,
            &E.date_start_workday,
            &E.date_end_workday,
            &E.rank,
        ],
    }
};

crate::runtime::model!(UserBestPointsItem);

crate::runtime::setters!(UserBestPointsItem {
    with_granularity_type: granularity_type: crate::runtime::Open<GranularityType>,
    with_points: points: i32,
    with_date_start_workday: date_start_workday: crate::runtime::Date,
    with_date_end_workday: date_end_workday: crate::runtime::Date,
    with_rank: rank: i32,
});

/// The property `granularityType` of `UserBestPointsItem`. Known values: `Daily`, `Weekly`, `Monthly`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GranularityType {
    Daily,
    Weekly,
    Monthly,
}

impl crate::runtime::Enum for GranularityType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Daily, "Daily"),
        (Self::Weekly, "Weekly"),
        (Self::Monthly, "Monthly"),
    ];
}
