// @generated from the schema "SocialMediaAggregateMetricData"; changes made here are lost at the next generation

use crate::SocialMediaStatisticalSummary;
use crate::runtime::Extra;

/// The schema `SocialMediaAggregateMetricData`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SocialMediaAggregateMetricData {
    /// `metric`: `string`.
    pub metric: Option<String>,
    /// `qualifier`: `string`.
    pub qualifier: Option<String>,
    /// `stats`: `SocialMediaStatisticalSummary`.
    pub stats: Option<Box<SocialMediaStatisticalSummary>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SocialMediaAggregateMetricData "SocialMediaAggregateMetricData" 3 {
    (
        metric: String = "metric" with_metric,
        qualifier: String = "qualifier" with_qualifier,
        stats: Box<SocialMediaStatisticalSummary> = "stats" with_stats,
    )
});
