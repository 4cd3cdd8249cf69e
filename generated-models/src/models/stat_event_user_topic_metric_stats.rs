// @generated from the schema "StatEventUserTopicMetricStats"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::runtime::Extra;

/// The schema `StatEventUserTopicMetricStats`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct StatEventUserTopicMetricStats {
    /// `metric`: `string`.
    pub metric: Option<String>,
    /// `qualifier`: `string`.
    pub qualifier: Option<String>,
    /// `stats`: `map of number (double)`.
    pub stats: Option<BTreeMap<String, f64>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(StatEventUserTopicMetricStats "StatEventUserTopicMetricStats" 3 {
    (
        metric: String = "metric" with_metric,
        qualifier: String = "qualifier" with_qualifier,
        stats: BTreeMap<String, f64> = "stats" with_stats,
    )
});
