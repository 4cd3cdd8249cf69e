// @generated from the schema "CreatePerformanceProfile"; changes made here are lost at the next generation

use crate::{ReportingInterval, WritableDivision};
use crate::runtime::{DateTime, Extra};

/// The schema `CreatePerformanceProfile`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CreatePerformanceProfile {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `division`: `WritableDivision`, required.
    pub division: Option<Box<WritableDivision>>,
    /// `description`: `string`, required.
    pub description: Option<String>,
    /// `metricOrders`: `array of string`, read-only.
    #[doc(alias = "metricOrders")]
    pub metric_orders: Option<Vec<String>>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `reportingIntervals`: `array of ReportingInterval`, required.
    #[doc(alias = "reportingIntervals")]
    pub reporting_intervals: Option<Vec<ReportingInterval>>,
    /// `active`: `boolean`, required.
    pub active: Option<bool>,
    /// `memberCount`: `integer (int32)`, read-only.
    #[doc(alias = "memberCount")]
    pub member_count: Option<i32>,
    /// `maxLeaderboardRankSize`: `integer (int32)`, required.
    #[doc(alias = "maxLeaderboardRankSize")]
    pub max_leaderboard_rank_size: Option<i32>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CreatePerformanceProfile "CreatePerformanceProfile" 11 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name required,
        division: Box<WritableDivision> = "division" with_division required,
        description: String = "description" with_description required,
        metric_orders: Vec<String> = "metricOrders" with_metric_orders read_only,
        date_created: DateTime = "dateCreated" with_date_created read_only,
        reporting_intervals: Vec<ReportingInterval> = "reportingIntervals" with_reporting_intervals required,
        active: bool = "active" with_active required,
        member_count: i32 = "memberCount" with_member_count read_only,
        max_leaderboard_rank_size: i32 = "maxLeaderboardRankSize" with_max_leaderboard_rank_size required,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
