// @generated from the schema "InsightsSummaryUserItem"; changes made here are lost at the next generation

use crate::{InsightsSummaryMetricItem, InsightsSummaryOverallItem, UserReference};
use crate::runtime::Extra;

/// The schema `InsightsSummaryUserItem`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct InsightsSummaryUserItem {
    /// `user`: `UserReference`.
    pub user: Option<Box<UserReference>>,
    /// `metricData`: `array of InsightsSummaryMetricItem`.
    #[doc(alias = "metricData")]
    pub metric_data: Option<Vec<InsightsSummaryMetricItem>>,
    /// `overallData`: `InsightsSummaryOverallItem`.
    #[doc(alias = "overallData")]
    pub overall_data: Option<Box<InsightsSummaryOverallItem>>,
    /// `ranking`: `integer (int32)`.
    pub ranking: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(InsightsSummaryUserItem "InsightsSummaryUserItem" 4 {
    (
        user: Box<UserReference> = "user" with_user,
        metric_data: Vec<InsightsSummaryMetricItem> = "metricData" with_metric_data,
        overall_data: Box<InsightsSummaryOverallItem> = "overallData" with_overall_data,
        ranking: i32 = "ranking" with_ranking,
    )
});
