// @generated from the schema "PerformanceProfile"; changes made here are lost at the next generation

use crate::{Division, ReportingInterval};
use crate::runtime::{DateTime, Extra};

/// The schema `PerformanceProfile`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct PerformanceProfile {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `division`: `Division`, read-only.
    pub division: Option<Box<Division>>,
    /// `description`: `string`, required.
    pub description: Option<String>,
    /// `metricOrders`: `array of string`, required.
    #[doc(alias = "metricOrders")]
    pub metric_orders: Option<Vec<String>>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `reportingIntervals`: `array of ReportingInterval`.
    #[doc(alias = "reportingIntervals")]
    pub reporting_intervals: Option<Vec<ReportingInterval>>,
    /// `active`: `boolean`, read-only.
    pub active: Option<bool>,
    /// `memberCount`: `integer (int32)`, read-only.
    #[doc(alias = "memberCount")]
    pub member_count: Option<i32>,
    /// `maxLeaderboardRankSize`: `integer (int32)`.
    #[doc(alias = "maxLeaderboardRankSize")]
    pub max_leaderboard_rank_size: Option<i32>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(PerformanceProfile "PerformanceProfile" 11 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name required,
        division: Box<Division> = "division" with_division read_only,
        description: String = "description" with_description required,
        metric_orders: Vec<String> = "metricOrders" with_metric_orders required,
        date_created: DateTime = "dateCreated" with_date_created read_only,
        reporting_intervals: Vec<ReportingInterval> = "reportingIntervals" with_reporting_intervals,
        active: bool = "active" with_active read_only,
        member_count: i32 = "memberCount" with_member_count read_only,
        max_leaderboard_rank_size: i32 = "maxLeaderboardRankSize" with_max_leaderboard_rank_size,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
