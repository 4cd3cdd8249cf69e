// @generated from the schema "StatEventUserTopicStatsNotification"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::StatEventUserTopicIntervalMetrics;
use crate::runtime::Extra;

/// The schema `StatEventUserTopicStatsNotification`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct StatEventUserTopicStatsNotification {
    /// `group`: `map of string`.
    pub group: Option<BTreeMap<String, String>>,
    /// `data`: `array of StatEventUserTopicIntervalMetrics`.
    pub data: Option<Vec<StatEventUserTopicIntervalMetrics>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(StatEventUserTopicStatsNotification "StatEventUserTopicStatsNotification" 2 {
    (
        group: BTreeMap<String, String> = "group" with_group,
        data: Vec<StatEventUserTopicIntervalMetrics> = "data" with_data,
    )
});
