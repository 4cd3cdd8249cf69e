// @generated from the schema "AggregateMetricData"; changes made here are lost at the next generation

use crate::StatisticalSummary;
use crate::runtime::Extra;

/// The schema `AggregateMetricData`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AggregateMetricData {
    /// `metric`: `string`.
    pub metric: Option<String>,
    /// `qualifier`: `string`.
    pub qualifier: Option<String>,
    /// `stats`: `StatisticalSummary`.
    pub stats: Option<Box<StatisticalSummary>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AggregateMetricData "AggregateMetricData" 3 {
    (
        metric: String = "metric" with_metric,
        qualifier: String = "qualifier" with_qualifier,
        stats: Box<StatisticalSummary> = "stats" with_stats,
    )
});
