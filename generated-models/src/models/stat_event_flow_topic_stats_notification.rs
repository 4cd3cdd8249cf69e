// @generated from the schema "StatEventFlowTopicStatsNotification"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::StatEventFlowTopicIntervalMetrics;
use crate::runtime::Extra;

/// The schema `StatEventFlowTopicStatsNotification`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct StatEventFlowTopicStatsNotification {
    /// `group`: `map of string`.
    pub group: Option<BTreeMap<String, String>>,
    /// `data`: `array of StatEventFlowTopicIntervalMetrics`.
    pub data: Option<Vec<StatEventFlowTopicIntervalMetrics>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(StatEventFlowTopicStatsNotification "StatEventFlowTopicStatsNotification" 2 {
    (
        group: BTreeMap<String, String> = "group" with_group,
        data: Vec<StatEventFlowTopicIntervalMetrics> = "data" with_data,
    )
});
