// @generated from the schema "CreatePerformanceProfile"; changes made here are lost at the next generation

/// The schema `CreatePerformanceProfile`.
pub struct CreatePerformanceProfile {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `division`: `WritableDivision`, required.
    pub division: ::std::option::Option<::std::boxed::Box<crate::WritableDivision>>,
    /// `description`: `string`, required.
    pub description: ::std::option::Option<::std::string::String>,
    /// `metricOrders`: `array of string`, read-only.
    #[doc(alias = "metricOrders")]
    pub metric_orders: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `reportingIntervals`: `array of ReportingInterval`, required.
    #[doc(alias = "reportingIntervals")]
    pub reporting_intervals: ::std::option::Option<
        ::std::vec::Vec<crate::ReportingInterval>,
    >,
    /// `active`: `boolean`, required.
    pub active: ::std::option::Option<bool>,
    /// `memberCount`: `integer (int32)`, read-only.
    #[doc(alias = "memberCount")]
    pub member_count: ::std::option::Option<i32>,
    /// `maxLeaderboardRankSize`: `integer (int32)`, required.
    #[doc(alias = "maxLeaderboardRankSize")]
    pub max_leaderboard_rank_size: ::std::option::Option<i32>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for CreatePerformanceProfile {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        division: ::std::option::Option::None,
        description: ::std::option::Option::None,
        metric_orders: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        reporting_intervals: ::std::option::Option::None,
        active: ::std::option::Option::None,
        member_count: ::std::option::Option::None,
        max_leaderboard_rank_size: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CreatePerformanceProfile = &<CreatePerformanceProfile as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CreatePerformanceProfile",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 1),
            ("division", "division", 1),
            ("description", "description", 1),
            ("metricOrders", "metric_orders", 2),
            ("dateCreated", "date_created", 2),
            ("reportingIntervals", "reporting_intervals", 1),
            ("active", "active", 1),
            ("memberCount", "member_count", 2),
            ("maxLeaderboardRankSize", "max_leaderboard_rank_size", 1),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.division,
            &E.description,
            &E.metric_orders,
            &E.date_created,
            &E.reporting_intervals,
            &E.active,
            &E.member_count,
            &E.max_leaderboard_rank_size,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(CreatePerformanceProfile);

crate::runtime::setters!(CreatePerformanceProfile {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_division: division: ::std::boxed::Box<crate::WritableDivision>,
    with_description: description: ::std::string::String,
    with_metric_orders: metric_orders: ::std::vec::Vec<::std::string::String>,
    with_date_created: date_created: crate::runtime::DateTime,
    with_reporting_intervals: reporting_intervals: ::std::vec::Vec<crate::ReportingInterval>,
    with_active: active: bool,
    with_member_count: member_count: i32,
    with_max_leaderboard_rank_size: max_leaderboard_rank_size: i32,
    with_self_uri: self_uri: ::std::string::String,
});
