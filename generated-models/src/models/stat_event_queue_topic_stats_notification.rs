// @generated from the schema "StatEventQueueTopicStatsNotification"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::StatEventQueueTopicIntervalMetrics;
use crate::runtime::Extra;

/// The schema `StatEventQueueTopicStatsNotification`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct StatEventQueueTopicStatsNotification {
    /// `group`: `map of string`.
    pub group: Option<BTreeMap<String, String>>,
    /// `data`: `array of StatEventQueueTopicIntervalMetrics`.
    pub data: Option<Vec<StatEventQueueTopicIntervalMetrics>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(StatEventQueueTopicStatsNotification "StatEventQueueTopicStatsNotification" 2 {
    (
        group: BTreeMap<String, String> = "group" with_group,
        data: Vec<StatEventQueueTopicIntervalMetrics> = "data" with_data,
    )
});
