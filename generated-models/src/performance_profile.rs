// @generated from the schema "PerformanceProfile"; changes made here are lost at the next generation

/// The schema `PerformanceProfile`.
#[repr(C)]
pub struct PerformanceProfile {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `division`: `Division`, read-only.
    pub division: ::std::option::Option<::std::boxed::Box<crate::Division>>,
    /// `description`: `string`, required.
    pub description: ::std::option::Option<::std::string::String>,
    /// `metricOrders`: `array of string`, required.
    #[doc(alias = "metricOrders")]
    pub metric_orders: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `reportingIntervals`: `array of ReportingInterval`.
    #[doc(alias = "reportingIntervals")]
    pub reporting_intervals: ::std::option::Option<
        ::std::vec::Vec<crate::ReportingInterval>,
    >,
    /// `active`: `boolean`, read-only.
    pub active: ::std::option::Option<bool>,
    /// `memberCount`: `integer (int32)`, read-only.
    #[doc(alias = "memberCount")]
    pub member_count: ::std::option::Option<i32>,
    /// `maxLeaderboardRankSize`: `integer (int32)`.
    #[doc(alias = "maxLeaderboardRankSize")]
    pub max_leaderboard_rank_size: ::std::option::Option<i32>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(PerformanceProfile "PerformanceProfile" 11 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 1 with_name,
        division: ::std::boxed::Box<crate::Division> = "division" 2 with_division,
        description: ::std::string::String = "description" 1 with_description,
        metric_orders: ::std::vec::Vec<::std::string::String> = "metricOrders" 1 with_metric_orders,
        date_created: crate::runtime::DateTime = "dateCreated" 2 with_date_created,
        reporting_intervals: ::std::vec::Vec<crate::ReportingInterval> = "reportingIntervals" 0 with_reporting_intervals,
        active: bool = "active" 2 with_active,
        member_count: i32 = "memberCount" 2 with_member_count,
        max_leaderboard_rank_size: i32 = "maxLeaderboardRankSize" 0 with_max_leaderboard_rank_size,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
