// @generated from the schema "OverallBestPointsItem"; changes made here are lost at the next generation

/// The schema `OverallBestPointsItem`.
pub struct OverallBestPointsItem {
    /// `granularityType`: `string`, read-only.
    #[doc(alias = "granularityType")]
    pub granularity_type: ::std::option::Option<crate::runtime::Open<GranularityType>>,
    /// `users`: `array of UserReference`, read-only.
    pub users: ::std::option::Option<::std::vec::Vec<crate::UserReference>>,
    /// `count`: `integer (int32)`, read-only.
    pub count: ::std::option::Option<i32>,
    /// `points`: `integer (int32)`, read-only.
    pub points: ::std::option::Option<i32>,
    /// `dateStartWorkday`: `string (date)`, read-only.
    #[doc(alias = "dateStartWorkday")]
    pub date_start_workday: ::std::option::Option<crate::runtime::Date>,
    /// `dateEndWorkday`: `string (date)`, read-only.
    #[doc(alias = "dateEndWorkday")]
    pub date_end_workday: ::std::option::Option<crate::runtime::Date>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for OverallBestPointsItem {
    const EMPTY: Self = Self {
        granularity_type: ::std::option::Option::None,
        users: ::std::option::Option::None,
        count: ::std::option::Option::None,
        points: ::std::option::Option::None,
        date_start_workday: ::std::option::Option::None,
        date_end_workday: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &OverallBestPointsItem = &<OverallBestPointsItem as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "OverallBestPointsItem",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("granularityType", "granularity_type", 2),
            ("users", "users", 2),
            ("count", "count", 2),
            ("points", "points", 2),
            ("dateStartWorkday", "date_start_workday", 2),
            ("dateEndWorkday", "date_end_workday", 2),
        ],
        fields: &[
            &E.granularity_type,
            &E.users,
            &E.count,
            &E.points,
            &E.date_start_workday,
            &E.date_end_workday,
        ],
    }
};

crate::runtime::model!(OverallBestPointsItem);

crate::runtime::setters!(OverallBestPointsItem {
    with_granularity_type: granularity_type: crate::runtime::Open<GranularityType>,
    with_users: users: ::std::vec::Vec<crate::UserReference>,
    with_count: count: i32,
    with_points: points: i32,
    with_date_start_workday: date_start_workday: crate::runtime::Date,
    with_date_end_workday: date_end_workday: crate::runtime::Date,
});

/// The property `granularityType` of `OverallBestPointsItem`. Known values: `Daily`, `Weekly`, `Monthly`.
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
